import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Parsed } from '#news/parsed.ts'
import { sampleArticle } from '#news/sample-article.ts'
import { openArchive } from './open-archive.ts'

const home = process.cwd()
const CACHE = 'node_modules/.cache/broadsheet/parsed'
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

/** A text in capitals is refused. */
function parse(seed: string, text: string): Parsed {
  if (text === text.toUpperCase())
    return { kind: 'spiked', seed, notices: [{ seed, line: 1, column: 1, message: text }] }
  const body = [{ kind: 'paragraph' as const, text, lines: [1, 1] as const, fingerprint: 'p' }]
  const said = { text, speaker: 'Ada Field', speakerKind: 'person' as const, role: null }
  const quotes = [{ ...said, block: 0, start: 0, end: text.length, group: 0, fingerprint: 'f' }]
  return { kind: 'article', seed, article: sampleArticle({ headline: text, body: [...body], quotes }) }
}

/** When a seed was written, in milliseconds: long ago unless given. */
type Setting = { version?: string; isStopped?: boolean; written?: number }

/** Files each seed's text, and answers which had to be read and which to be parsed. */
function build(
  seeds: Record<string, string>,
  { version = 'a', isStopped = false, written = 1 }: Setting = {},
) {
  const filing = openArchive('seeds', version)
  const read: string[] = []
  const parsed: string[] = []
  for (const [path, text] of Object.entries(seeds)) {
    const found = {
      path,
      stat: [text.length, written, written, 7] as const,
      read: () => {
        read.push(path)
        return Buffer.from(text)
      },
    }
    filing.file(found, (bytes) => {
      parsed.push(path)
      return parse(path, Buffer.from(bytes).toString())
    })
  }
  return { read, parsed, filed: isStopped ? null : filing.close() }
}

test('parses what is new or changed, and nothing else', () => {
  expect(build({ 'a.txt': 'A “fog”', 'b.txt': 'Rain' }).parsed).toEqual(['a.txt', 'b.txt'])
  expect(build({ 'a.txt': 'A “fog”', 'b.txt': 'Rain' }).read).toEqual([])
  expect(build({ 'a.txt': 'A “fog”', 'b.txt': 'Rain fell' })).toMatchObject({
    read: ['b.txt'],
    parsed: ['b.txt'],
  })
  expect(build({ 'a.txt': 'A “fog”', 'b.txt': 'Rain fell' }).read).toEqual([])
})

test('answers stories, what is said in them and refusals as they were, in their order', () => {
  const seeds = { 'a.txt': 'A “fog” came', 'b.txt': 'RAIN', 'c.txt': 'Wind' }
  const first = build(seeds).filed
  const again = build(seeds).filed
  expect(again?.gists).toEqual(first?.gists)
  expect(again?.gists.map(({ seed }) => seed)).toEqual(['a.txt', 'c.txt'])
  expect(again?.spiked).toEqual([parse('b.txt', 'RAIN')])
  expect(again?.openArticle('a.txt')).toEqual(first?.openArticle('a.txt'))
  expect(again?.openArticle('a.txt').body[0]?.text).toBe('A “fog” came')
  expect(again?.openUtterances('c.txt')[0]?.paragraphs).toEqual([[{ kind: 'said', text: 'Wind' }]])
  expect(again?.vocabulary.lexicon.words).toEqual(first?.vocabulary.lexicon.words)
})

test('a seed that looks otherwise is read, and parsed only when its content is other', () => {
  build({ 'a.txt': 'Fog' })
  expect(build({ 'a.txt': 'Fog' }, { written: 2 })).toMatchObject({ read: ['a.txt'], parsed: [] })
  expect(build({ 'a.txt': 'Fog' }, { written: 2 }).read).toEqual([])
})

test('a seed that was written when it was read is read again: it may have been written once more', () => {
  const written = Date.now()
  build({ 'a.txt': 'Fog' }, { written })
  expect(build({ 'a.txt': 'Fig' }, { written })).toMatchObject({ read: ['a.txt'], parsed: ['a.txt'] })
})

test('trusts nothing that other code has kept', () => {
  build({ 'a.txt': 'Fog' })
  expect(build({ 'a.txt': 'Fog' }, { version: 'b' }).parsed).toEqual(['a.txt'])
})

test('a seed that was gone is parsed anew', () => {
  build({ 'a.txt': 'Fog', 'b.txt': 'Rain' })
  build({ 'a.txt': 'Fog' })
  expect(build({ 'a.txt': 'Fog', 'b.txt': 'Rain' }).parsed).toEqual(['b.txt'])
})

test('a build that was stopped leaves what the one before it kept', () => {
  build({ 'a.txt': 'Fog' })
  build({ 'a.txt': 'Fogs', 'b.txt': 'Rain' }, { isStopped: true })
  expect(build({ 'a.txt': 'Fog', 'b.txt': 'Rain' }).parsed).toEqual(['b.txt'])
})

test.each(['texts', 'gists', 'numbers'])('a file of %s cut short is no harm', (kind) => {
  build({ 'a.txt': 'Fog', 'b.txt': 'Rain' })
  const file = readdirSync(CACHE).find((name) => name.endsWith(`.${kind}`)) ?? ''
  truncateSync(join(CACHE, file), 40)
  expect(build({ 'a.txt': 'Fog', 'b.txt': 'Rain' }).parsed).toEqual(['a.txt', 'b.txt'])
})

test('what changed is kept beside what did not, and is no harm when it is cut short', () => {
  build({ 'a.txt': 'Fog', 'b.txt': 'Rain', 'c.txt': 'Wind' })
  const before = readdirSync(CACHE)
  build({ 'a.txt': 'Fogs', 'b.txt': 'Rain' })
  const added = readdirSync(CACHE).filter((name) => !before.includes(name))
  expect(new Set(added.map((name) => name.split('.').at(-1)))).toEqual(new Set(['gists', 'numbers', 'texts']))
  const gists = join(CACHE, added.find((name) => name.endsWith('.gists')) ?? '')
  expect(readFileSync(gists, 'utf8').split('\n').length).toBe(2)
  expect(build({ 'a.txt': 'Fogs', 'b.txt': 'Rain', 'c.txt': 'Wind' }).parsed).toEqual(['c.txt'])
  truncateSync(gists, 40)
  expect(build({ 'a.txt': 'Fogs' }).parsed).toEqual(['a.txt'])
})

test('many small changes do not make many files', () => {
  for (let i = 0; i < 70; i += 1) build({ 'a.txt': 'Fog', 'b.txt': `Rain ${i} ${'x'.repeat(i)}` })
  expect(readdirSync(CACHE).length).toBeLessThan(70)
  const { read, filed } = build({ 'a.txt': 'Fog', 'b.txt': `Rain 69 ${'x'.repeat(69)}` })
  expect(read).toEqual([])
  expect(filed?.openArticle('a.txt').headline).toBe('Fog')
})
