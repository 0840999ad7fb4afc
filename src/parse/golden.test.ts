import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { expect, test } from 'vitest'
import { decodeSeed } from './decode-seed.ts'
import { parseSeed } from './parse-seed.ts'

/*
 * Each folder of golden/ holds a seed and the article it must become. UPDATE_GOLDEN=1 writes what comes out;
 * without it a missing expectation fails.
 */
const GOLDEN = new URL('golden/', import.meta.url)
const update = process.env['UPDATE_GOLDEN'] === '1'

function parseFile(file: URL, path: string): unknown {
  const seed = decodeSeed(path, readFileSync(file))
  const parsed = 'kind' in seed ? seed : parseSeed(seed)
  return parsed.kind === 'article' ? parsed.article : parsed
}

/** Quotes have tests of their own, beside their recognisers. */
const withoutQuotes = (key: string, value: unknown): unknown =>
  key === 'quotes' || key === 'pullQuotes' ? undefined : value

const print = (parsed: unknown): string => `${JSON.stringify(parsed, withoutQuotes, 2)}\n`

const NO_EXPECTATION = 'No expected.json: run with UPDATE_GOLDEN=1 and read what it writes.'

test.each(readdirSync(GOLDEN))('golden %s', (name) => {
  const folder = new URL(`${name}/`, GOLDEN)
  const file = readdirSync(folder).find((entry) => entry.startsWith('seed.')) ?? 'seed.txt'
  const actual = print(parseFile(new URL(file, folder), `golden/${name}.${file.slice(5)}`))
  const expected = new URL('expected.json', folder)
  if (update) writeFileSync(expected, actual)
  expect(existsSync(expected) ? readFileSync(expected, 'utf8') : NO_EXPECTATION).toBe(actual)
})

test('the article that this paper exists for', () => {
  const seed = new URL('../../seeds/world/000_5fd243cf00fc852c.txt', import.meta.url)
  expect(parseFile(seed, 'world/000_5fd243cf00fc852c.txt')).toMatchObject({
    headline: '“Kiev must strike targets in Russia”',
    path: '/article/kiev-must-strike-targets-in-russia-5fd243cf',
    section: 'world',
    standfirst: null,
    byline: [],
    published: null,
    readAlso: [],
    previous: null,
    next: { title: 'Russia, fire destroys Putin’s dacha: in 2015 he hosted Berlusconi on a “private visit”' },
    body: [
      ...Array.from({ length: 4 }, () => ({ kind: 'paragraph' })),
      { kind: 'crosshead', text: '“NATO will not send troops”' },
      { kind: 'paragraph' },
      { kind: 'paragraph' },
      { kind: 'crosshead', text: 'Kharkiv, Ukraine prepares counterattack' },
      { kind: 'paragraph' },
      { kind: 'paragraph' },
    ],
    removed: [
      { line: 23, text: 'Read also', reason: 'read also label' },
      { line: 26, text: 'For Latest Updates Follow us on Google News', reason: 'follow us' },
    ],
    notices: [],
  })
})
