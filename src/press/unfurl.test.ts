import metascraper from 'metascraper'
import author from 'metascraper-author'
import date from 'metascraper-date'
import description from 'metascraper-description'
import image from 'metascraper-image'
import title from 'metascraper-title'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ogs from 'open-graph-scraper'
import { unfurl } from 'unfurl.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { describeStory } from '#news/describe-story.ts'
import type { Edition } from '#news/edition.ts'
import { openArticles } from '#news/open-articles.ts'
import { writeInstant } from '#news/write-instant.ts'
import { pressCards } from './card/press-cards.ts'
import { createSiteServer } from './create-site-server.ts'
import { makeEdition } from './make-edition.ts'
import { openOutput } from './open-output.ts'
import { pressInMemory } from './press-in-memory.ts'
import { makeSampleFolder } from './sample-folder.ts'

/* Three programs that make previews of links read the served site; each must find what the articles say. */

const SITE = { origin: 'https://example.org', base: '/news/' }
const ROOT = 'https://example.org/news'
const scrape = metascraper([
  title(),
  author(),
  date({ datePublished: true, dateModified: true }),
  image(),
  description(),
])

/** Milliseconds: drawing begins with reading fonts. */
const PATIENCE = 60_000

let seeds = ''
let out = ''
let edition: Edition
let server: Server
let served = ''

beforeAll(async () => {
  seeds = await makeSampleFolder()
  out = await mkdtemp(join(tmpdir(), 'site-'))
  edition = (await makeEdition(seeds)).edition
  const output = openOutput(out, { shallCompress: false })
  for (const [path, text] of await pressInMemory(edition, SITE)) await output.write(path, text)
  await output.write('_headers', '')
  await pressCards(edition, output, () => true)
  output.close()
  server = await createSiteServer({ seeds, out, ...SITE })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  served = `http://localhost:${address.port}`
}, PATIENCE)

afterAll(async () => {
  server.close()
  await Promise.all([seeds, out].map((folder) => rm(folder, { recursive: true })))
})

/** Fetches a public address from the server of this test. */
const ask = (url: string): Promise<Response> => fetch(url.replace(SITE.origin, served))

type Preview = {
  title: string
  description: string | null
  image: string
  author: string | null
  date: string | null
}

const previewOf = (article: Article): Preview => ({
  title: article.headline,
  description: describeStory(article),
  image: `${ROOT}/cards/${article.id}.png`,
  author: article.byline.length === 0 ? null : article.byline.join(', '),
  date: article.published === null ? null : writeInstant(article.published),
})

const instantOf = (found: unknown): string | null => (typeof found === 'string' ? writeInstant(found) : null)

/** A property that the library's own types do not know of. */
const pluck = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

async function unfurlPage(url: string): Promise<unknown> {
  const found = await unfurl(url, { fetch: ask })
  return {
    title: found.open_graph.title,
    description: found.description ?? null,
    image: found.open_graph.images?.[0]?.url,
    author: found.author ?? null,
    date: instantOf(pluck(pluck(pluck(found.open_graph, 'articles'), 0), 'published_time')),
  }
}

async function scrapeGraph(url: string): Promise<unknown> {
  const { result } = await ogs({ html: await (await ask(url)).text() })
  return {
    title: result.ogTitle,
    description: result.ogDescription ?? null,
    image: result.ogImage?.[0]?.url,
    author: result.author ?? null,
    date: instantOf(result.articlePublishedTime),
  }
}

async function scrapePage(url: string): Promise<unknown> {
  const found: Readonly<Record<string, unknown>> = await scrape({ url, html: await (await ask(url)).text() })
  return {
    title: found['title'],
    description: found['description'],
    image: found['image'],
    author: found['author'],
    date: instantOf(found['datePublished']),
  }
}

test(
  'unfurl.js, open-graph-scraper and metascraper agree with every article',
  async () => {
    for (const article of openArticles(edition)) {
      const url = `${ROOT}${article.path}`
      const previews = [await unfurlPage(url), await scrapeGraph(url), await scrapePage(url)]
      expect(previews).toEqual([previewOf(article), previewOf(article), previewOf(article)])
    }
  },
  PATIENCE,
)

test('every other page shows its name and the card of the edition', async () => {
  const pages = edition.sectionPages.map(({ slug, name }) => ({
    url: `${ROOT}/section/${slug}`,
    title: name,
  }))
  for (const { url, title: name } of [{ url: `${ROOT}/`, title: edition.summary.name }, ...pages]) {
    const expected = {
      title: name,
      description: edition.summary.tagline,
      image: `${ROOT}/cards/edition.png`,
      author: null,
      date: null,
    }
    expect([await unfurlPage(url), await scrapeGraph(url), await scrapePage(url)]).toEqual([
      expected,
      expected,
      expected,
    ])
  }
})

test('the picture is there, in the size the page tells', async () => {
  for (const { id } of edition.stories) {
    const answer = await ask(`${ROOT}/cards/${id}.png`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    // The width and height stand at a fixed place in every PNG.
    expect([answer.headers.get('content-type'), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      'image/png',
      1200,
      630,
    ])
  }
})
