import { extractFromJson, extractFromXml, type FeedEntry } from '@extractus/feed-extractor'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import RssParser from 'rss-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Article } from '#news/article.ts'
import { describeStory } from '#news/describe-story.ts'
import type { Edition } from '#news/edition.ts'
import { openArticles } from '#news/open-articles.ts'
import { pageFile } from '#news/paths.ts'
import { writeInstant } from '#news/write-instant.ts'
import { makeEdition } from './make-edition.ts'
import { pressInMemory } from './press-in-memory.ts'
import { makeSampleFolder } from './sample-folder.ts'

/* Four parsers read the feeds of the sample edition; each must find what the articles' own JSON says. */

const SITE = { origin: 'https://example.org', base: '/news/' }
const ROOT = 'https://example.org/news'

type Story = {
  title: string | null | undefined
  link: string | null | undefined
  date: string | null | undefined
  authors?: readonly (string | null | undefined)[]
  summary?: string | null | undefined
  image?: string | null | undefined
}

let folder = ''
let told: readonly Article[]
let edition: Edition
let files: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = await makeSampleFolder()
  edition = (await makeEdition(folder)).edition
  told = [...openArticles(edition)]
  files = await pressInMemory(edition, SITE)
})

afterAll(() => rm(folder, { recursive: true }))

const textOf = (path: string): string => files.get(path) ?? ''

/** A date however it is written, as one instant. */
const instantOf = (date: string | Date | null | undefined): string | null =>
  date === null || date === undefined ? null : new Date(date).toISOString().replace('.000Z', 'Z')

const toStory = (article: Article): Required<Story> => ({
  title: article.headline,
  link: `${ROOT}${article.path}`,
  date: article.published === null ? null : writeInstant(article.published),
  authors: article.byline,
  summary: describeStory(article),
  image: `${ROOT}/cards/${article.id}.png`,
})

const pick = (articles: readonly Article[], ...keys: readonly (keyof Story)[]): readonly Partial<Story>[] =>
  articles.map((article) => {
    const story = toStory(article)
    return Object.fromEntries(keys.map((key) => [key, story[key]]))
  })

const datedOf = (): readonly Article[] => told.filter(({ published }) => published !== null)

/** A description in RSS is HTML. */
const readHtml = (html: string | undefined): string | undefined =>
  html?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const ALL = ['title', 'link', 'date', 'authors', 'summary', 'image'] as const

test('feedsmith agrees, in all three formats', () => {
  const rss = parseRssFeed(textOf('feed.xml')).items ?? []
  expect(
    rss.map((item) => ({
      title: item.title,
      link: item.link,
      date: instantOf(item.pubDate),
      authors: item.dc?.creators ?? [],
      summary: readHtml(item.description),
      image: item.media?.contents?.[0]?.url,
    })),
  ).toEqual(pick(told, ...ALL))
  const atom = parseAtomFeed(textOf('feed.atom')).entries ?? []
  expect(
    atom.map((entry) => ({
      title: entry.title?.value,
      link: entry.links?.find(({ type }) => type === 'text/html')?.href,
      date: instantOf(entry.published),
      authors: entry.authors?.map(({ name }) => name) ?? [],
      summary: entry.summary?.value,
      image: entry.media?.contents?.[0]?.url,
    })),
  ).toEqual(pick(datedOf(), ...ALL))
  const json = parseJsonFeed(textOf('feed.json')).items ?? []
  expect(
    json.map((item) => ({
      title: item.title,
      link: item.url,
      date: instantOf(item.date_published),
      authors: item.authors?.map(({ name }) => name) ?? [],
      summary: item.summary,
      image: item.image,
    })),
  ).toEqual(pick(told, ...ALL))
})

const readItem = ({ title, link, isoDate }: RssParser.Item) => ({ title, link, date: instantOf(isoDate) })

test('rss-parser agrees', async () => {
  const parser = new RssParser()
  const rss = await parser.parseString(textOf('feed.xml'))
  expect(rss.items.map(readItem)).toEqual(pick(told, 'title', 'link', 'date'))
  const atom = await parser.parseString(textOf('feed.atom'))
  expect(atom.items.map(readItem)).toEqual(pick(datedOf(), 'title', 'link', 'date'))
})

const readFeed = (path: string) =>
  parseFeed(textOf(path)).items.map((item) => ({
    title: item.title,
    link: item.url,
    date: instantOf(item.published),
    authors: item.authors.map(({ name }) => name),
    image: item.image?.url,
  }))

const signed = (article: Article): Article =>
  article.byline.length === 0 ? { ...article, byline: [edition.summary.name] } : article

test('feed-parser agrees; in Atom the publication stands for a story that names no author', () => {
  const keys = ['title', 'link', 'date', 'authors', 'image'] as const
  expect(readFeed('feed.xml')).toEqual(pick(told, ...keys))
  expect(readFeed('feed.atom')).toEqual(pick(datedOf().map(signed), ...keys))
})

const readEntries = ({ entries = [] }: { entries?: FeedEntry[] }) =>
  entries.map(({ title, link, published }) => ({
    title,
    link,
    date: instantOf(published === '' ? null : published),
  }))

const asChanged = (article: Article): Article => ({
  ...article,
  published: article.updated ?? article.published,
})

test('feed-extractor agrees, in all three formats; of Atom it reads the date of the last change', () => {
  const keys = ['title', 'link', 'date'] as const
  expect(readEntries(extractFromXml(textOf('feed.xml')))).toEqual(pick(told, ...keys))
  expect(readEntries(extractFromXml(textOf('feed.atom')))).toEqual(pick(datedOf().map(asChanged), ...keys))
  expect(readEntries(extractFromJson(textOf('feed.json')))).toEqual(pick(told, ...keys))
})

test('the words of every story are in every feed', () => {
  for (const { body, headline } of told) {
    const last = body.findLast(({ kind }) => kind === 'paragraph')?.text ?? headline
    const words = last.replaceAll('&', '').split('<')[0]?.slice(0, 60) ?? ''
    for (const path of ['feed.xml', 'feed.atom', 'feed.json']) expect(textOf(path)).toContain(words)
  }
})

test('the sitemap keeps to its schema and lists every page that search engines may list', async () => {
  const sitemap = textOf('sitemap.xml')
  const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8')
  const result = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: sitemap }],
    schema: [schema],
  })
  expect(result.errors).toEqual([])
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    (match) => match[1]?.slice(ROOT.length) ?? '',
  )
  // The page in a folder of its name is the same page.
  const pages = [...files].filter(
    ([path, text]) => /(?<!\/index)\.html$/.test(path) && !text.includes('content="noindex"'),
  )
  expect(listed.map(pageFile).sort()).toEqual(pages.map(([path]) => path).sort())
})

test('what a page names as its other forms is there', () => {
  for (const [path, html] of files) {
    if (!path.endsWith('.html')) continue
    const links = [...html.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g)].map(
      (match) => match[1] ?? '',
    )
    for (const link of links) expect(files.has(link.slice(ROOT.length + 1))).toBe(true)
  }
})
