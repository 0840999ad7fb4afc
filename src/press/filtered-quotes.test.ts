import { QueryClient } from '@tanstack/react-query'
import { parseHTML } from 'linkedom'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openArticles } from '#news/open-articles.ts'
import { pageFile } from '#news/paths.ts'
import type { Edition } from '#news/edition.ts'
import type { Payload } from '#news/payloads.ts'
import type { SpeakerGroup } from '#news/quotes-page.ts'
import { PayloadError } from '#read/fetch-payload.ts'
import { findQuoted, type Asked, type Found } from '#read/quotes/find-quoted.ts'
import { placeUtterance } from '#read/quotes/place-utterance.ts'
import { makeEdition } from './make-edition.ts'
import { pressInMemory } from './press-in-memory.ts'
import { makeSampleFolder } from './sample-folder.ts'

/* The filters of a larger edition, from its seeds to what a reader finds in the files of the site. */

let folder = ''
let edition: Edition
let files: ReadonlyMap<string, string>

/** A story in which the keeper speaks so many times, and a sailor as often. */
const writeStory = (quotes: number): string =>
  `Everybody was asked\n\n${Array.from(
    { length: quotes },
    (_, at) =>
      `“The ferry of hour ${at} is late again,” said Ann Roe, the keeper.\n\n“Boat ${at} never sails,” said a sailor.`,
  ).join('\n\n')}\n`

beforeAll(async () => {
  folder = await makeSampleFolder()
  for (const [name, quotes] of Object.entries({ 'a-long': 60, 'a-short': 3 }))
    await writeFile(join(folder, 'world', `${name}.txt`), writeStory(quotes))
  edition = (await makeEdition(folder)).edition
  files = await pressInMemory(edition)
})

afterAll(() => rm(folder, { recursive: true }))

const ANY: Asked = { speaker: null, story: null, section: null, time: null, page: 1 }

type Query = { queryKey: readonly unknown[] }

async function readPayload({ queryKey: [path] }: Query): Promise<Payload> {
  const file = files.get(String(path))
  if (file === undefined) throw new PayloadError(String(path), 404)
  return JSON.parse(file)
}

/** Every page of what is asked for. */
async function findAll(asked: Partial<Asked>): Promise<readonly Found[]> {
  const client = new QueryClient({ defaultOptions: { queries: { queryFn: readPayload, retry: false } } })
  const first = await findQuoted(client, { ...ANY, ...asked })
  const others = Array.from({ length: first.pages - 1 }, (_, at) =>
    findQuoted(client, { ...ANY, ...asked, page: at + 2 }),
  )
  return [first, ...(await Promise.all(others))]
}

const listSaid = (groups: readonly SpeakerGroup[]): readonly string[] =>
  groups.flatMap(({ kind, utterances }) =>
    kind === 'headlines' ? [] : utterances.map(({ story, at }) => `${story} ${at.join(' ')}`),
  )

test('over all pages every utterance of every story is found once, whatever the lists it is found by', async () => {
  const spoken = [...openArticles(edition)].flatMap(({ id, quotes }) =>
    quotes
      .filter(({ group }, at) => quotes.findIndex((one) => one.group === group) === at)
      .map(({ block, start }) => `${id} ${block} ${start}`),
  )
  const found = (await findAll({})).flatMap(({ groups }) => listSaid(groups))
  expect(found.toSorted()).toEqual(spoken.toSorted())
  const sections = edition.quotesPages[0]?.make().choices?.sections ?? []
  expect(sections.length).toBeGreaterThan(1)
  const bySection = await Promise.all(sections.map((section) => findAll({ section })))
  expect(
    bySection
      .flat()
      .flatMap(({ groups }) => listSaid(groups))
      .toSorted(),
  ).toEqual(spoken.toSorted())
})

test('all that a speaker says is found, and nothing else', async () => {
  const pages = edition.quotesPages.filter(({ speaker }) => speaker === 'ann-roe').map(({ make }) => make())
  expect(pages.length).toBe(2)
  const said = pages.flatMap(({ groups }) => listSaid(groups))
  const found = await findAll({ speaker: 'ann-roe', section: 'world' })
  expect(found.flatMap(({ groups }) => listSaid(groups)).toSorted()).toEqual(said.toSorted())
  expect(found[0]?.groups.map(({ name, quotes, stories }) => [name, quotes, stories])).toEqual([
    ['Ann Roe', 63, 2],
  ])
})

test('every quote found is a substring of its article, and its link lands on it', async () => {
  const articles = new Map([...openArticles(edition)].map((article) => [article.id, article]))
  const documents = new Map(
    edition.stories.map(({ path }) => [path, parseHTML(files.get(pageFile(path)) ?? '').document]),
  )
  for (const { groups, stories } of await findAll({}))
    for (const utterance of groups.flatMap(({ utterances }) => utterances)) {
      const article = articles.get(utterance.story)
      const story = stories.find(({ id }) => id === utterance.story)
      if (article === undefined || story === undefined) throw new Error(`no story ${utterance.story}`)
      const [first = ''] = utterance.paragraphs.flat().map(({ text }) => text)
      const [block] = utterance.at
      expect(block < 0 ? article.headline : article.body[block]?.text).toContain(first)
      const { pathname, hash } = placeUtterance(utterance, story)
      const document = documents.get(pathname)
      const target = hash === '' ? document?.querySelector('h1') : document?.getElementById(hash)
      expect(target?.textContent, `${pathname}#${hash}`).toContain(first.slice(0, 12))
    }
})
