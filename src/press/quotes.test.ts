import { parseHTML } from 'linkedom'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import type { Edition } from '#news/edition.ts'
import { openArticles } from '#news/open-articles.ts'
import { pageFile, quotesPath } from '#news/paths.ts'
import type { QuotesPage, Utterance } from '#news/quotes-page.ts'
import { makeEdition } from './make-edition.ts'
import { pressInMemory } from './press-in-memory.ts'
import { makeSampleFolder } from './sample-folder.ts'

/* Who said what, walked from end to end: every word listed is in its story, and every link lands on it. */

let folder = ''
let edition: Edition
let quotesPages: readonly QuotesPage[]
let files: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = await makeSampleFolder()
  edition = (await makeEdition(folder)).edition
  quotesPages = edition.quotesPages.map(({ make }) => make())
  files = await pressInMemory(edition)
})

afterAll(() => rm(folder, { recursive: true }))

const listUtterances = (): readonly Utterance[] =>
  quotesPages.flatMap(({ groups }) => groups.flatMap(({ utterances }) => utterances))

/** The block that an utterance stands in, and with words that run on over paragraphs those after it. */
function textOf({ headline, body }: Article, { at: [block], paragraphs }: Utterance): string {
  if (block < 0) return headline
  return body
    .slice(block)
    .filter(({ kind }) => paragraphs.length === 1 || kind !== 'crosshead')
    .slice(0, paragraphs.length)
    .map(({ text }) => text)
    .join('\n')
}

test('every quote listed, and what the paper says between, is a substring of its article', () => {
  const byId = new Map([...openArticles(edition)].map((article) => [article.id, article]))
  expect(listUtterances().length).toBeGreaterThan(20)
  for (const utterance of listUtterances()) {
    const article = byId.get(utterance.story)
    const text = article === undefined ? '' : textOf(article, utterance)
    const told = utterance.paragraphs.flat().filter((stretch) => stretch.text !== '…')
    for (const stretch of told) expect(text).toContain(stretch.text)
  }
})

test('every utterance of every story is listed, once over the edition', () => {
  const [first] = quotesPages
  const listed = first?.groups.flatMap(({ kind, utterances }) =>
    kind === 'headlines' ? [] : utterances.map(({ story, at }) => `${story} ${at.join(' ')}`),
  )
  const spoken = [...openArticles(edition)].flatMap(({ id, quotes }) =>
    quotes
      .filter(({ group }, at) => quotes.findIndex((one) => one.group === group) === at)
      .map(({ block, start }) => `${id} ${block} ${start}`),
  )
  expect(listed?.toSorted()).toEqual(spoken.toSorted())
})

test('every link of a page of quotes lands on the quote it stands beside', () => {
  let links = 0
  for (const { speaker, page } of quotesPages) {
    const { document } = parseHTML(files.get(pageFile(quotesPath(speaker, page))) ?? '')
    for (const item of document.querySelectorAll('main li:has(blockquote)')) {
      const [path = '', fragment = ''] = (
        item.querySelector('a.quote-source')?.getAttribute('href') ?? ''
      ).split('#')
      const story = parseHTML(files.get(pageFile(path)) ?? '').document
      const target = fragment === '' ? story.querySelector('h1') : story.getElementById(fragment)
      const said = item.querySelector('blockquote')?.textContent ?? ''
      const [, words = said] = /^\P{L}*(.*?)[”\s,.]*$/su.exec(said.slice(0, 25)) ?? []
      expect(target?.textContent, `${path}#${fragment}`).toContain(words)
      links += 1
    }
  }
  expect(links).toBe(listUtterances().length)
})

test('a speaker’s page has what the edition’s page says they said', () => {
  const [first, ...others] = quotesPages
  const named = first?.groups.filter(({ name }) => name !== null) ?? []
  expect(others.map(({ speaker, groups }) => [speaker, groups])).toEqual(
    named.map((group) => [group.slug, [group]]),
  )
})

test('every name in “Who speaks” that leads somewhere leads to its bearer', () => {
  const slugs = edition.stories.flatMap(({ id }) => Object.entries(edition.openOnward(id).speakers))
  expect(slugs.length).toBeGreaterThan(2)
  for (const [name, slug] of slugs) {
    const page = quotesPages.find(({ speaker }) => speaker === slug)
    expect(page?.groups[0]?.name).toBe(name)
  }
})
