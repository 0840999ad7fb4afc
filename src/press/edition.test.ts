import { parseHTML } from 'linkedom'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Article } from '#news/article.ts'
import type { Block } from '#news/block.ts'
import type { Edition } from '#news/edition.ts'
import { pageFile } from '#news/paths.ts'
import { listSeeds } from './list-seeds.ts'
import { makeEdition } from './make-edition.ts'
import { pressInMemory } from './press-in-memory.ts'
import { readSeed } from './read-seeds.ts'

/* What holds for every edition, tried on the one in seeds/. */

const SEEDS = 'seeds'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test('no seed is spiked', async () => {
  const { spiked, edition } = await makeEdition(SEEDS)
  expect(spiked).toEqual([])
  expect(edition.stories).toHaveLength(listSeeds(SEEDS).length)
})

test('equal seeds give equal bytes, on another day and in another time zone too', async () => {
  const first = await pressInMemory((await makeEdition(SEEDS)).edition)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-12-31T23:30:00Z') })
  vi.stubEnv('TZ', 'Pacific/Kiritimati')
  const second = await pressInMemory((await makeEdition(SEEDS)).edition)
  expect([...second]).toEqual([...first])
})

test('every link lands, on its fragment too', async () => {
  const files = await pressInMemory((await makeEdition(SEEDS)).edition)
  const pages = new Map(
    [...files]
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, html]) => [file, parseHTML(html).document]),
  )
  const stray = [...pages].flatMap(([file, { body }]) =>
    [...body.querySelectorAll('a[href^="/"], a[href^="#"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => {
        const [path = '', fragment = ''] = href.split('#')
        const target = pages.get(path === '' ? file : pageFile(path))
        return target === undefined || (fragment !== '' && target.getElementById(fragment) === null)
      })
      .map((href) => `${file} → ${href}`),
  )
  expect(stray).toEqual([])
})

/** Ids of the stories met by following Next from the one that follows none. */
function followNext({ stories, openOnward }: Edition): string[] {
  const [start, ...others] = stories.filter(({ id }) => openOnward(id).previous === null)
  expect(others).toEqual([])
  const met: string[] = []
  for (let id = start?.id; id !== undefined; id = openOnward(id).next?.teaser.id) {
    if (met.includes(id)) return [...met, id]
    met.push(id)
  }
  return met
}

test('following Next meets every story of every section once, and Previous leads back', async () => {
  const { edition } = await makeEdition(SEEDS)
  const met = followNext(edition)
  for (const { slug } of edition.summary.sections) {
    const stories = edition.stories.filter(({ section }) => section === slug).map(({ id }) => id)
    expect(met.filter((id) => stories.includes(id)).toSorted()).toEqual(stories.toSorted())
  }
  expect(met).toHaveLength(edition.stories.length)
  const back = met.map((id) => edition.openOnward(id).previous?.id)
  expect(back).toEqual([undefined, ...met.slice(0, -1)])
})

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const isInBlock = ({ lines: [first, last], text }: Block, line: number, words: string): boolean =>
  line >= first && line <= last && squeeze(text).includes(words)

const formatDay = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

/** What the fields of an article hold, as lines of copy would print it. */
function listFields(article: Article): string[] {
  const { headline, kicker, standfirst, byline, dateline, agency, published, updated } = article
  const dates = [published, updated].filter((date) => date !== null)
  const neighbours = [article.previous, article.next, ...article.readAlso].map((listed) => listed?.title)
  return [headline, kicker, standfirst, ...byline, dateline, agency, ...neighbours]
    .concat([article.source, article.url, article.label, article.id, article.section])
    .concat([...dates, ...dates.map(formatDay)])
    .flatMap((text) => (text === null || text === undefined ? [] : [squeeze(text)]))
}

/** What stands after `NEXT ` or, without YAML's quotation marks, after `key: `. */
const withoutLabel = (line: string): string =>
  line.replace(/^(?:NEXT|PREV(?:IOUS)?) /, '').replace(/^[a-z]+: "?(.*?)"?$/, '$1')

/** Lines of a seed, as `path:line words`, that are in no block, no field and not among the removed. */
async function listLost(path: string): Promise<string[]> {
  const parsed = readSeed(SEEDS, path)
  if (parsed.kind === 'spiked') throw new Error(`${path} is spiked`)
  const { article } = parsed
  const { body, removed } = article
  const fields = listFields(article)
  return (await readFile(join(SEEDS, path), 'utf8'))
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, words: squeeze(text) }))
    .filter(({ words }) => words !== '')
    .filter(({ line, words }) => !body.some((block) => isInBlock(block, line, words)))
    .filter(({ line, words }) => !removed.some((cut) => cut.line === line && squeeze(cut.text) === words))
    .filter(({ words }) => !fields.includes(words) && !fields.includes(withoutLabel(words)))
    .map(({ line, words }) => `${path}:${line} ${words}`)
}

test('every line of every seed ends in a block, a field or among the removed', async () => {
  const lost = await Promise.all(listSeeds(SEEDS).map(listLost))
  expect(lost.flat()).toEqual([])
})
