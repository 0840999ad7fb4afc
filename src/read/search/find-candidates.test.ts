import { expect, test } from 'vitest'
import { findCandidates } from './find-candidates.ts'
import { parseQuery } from './parse-query.ts'
import { sampleIndex } from './sample-index.ts'

const WORDS = {
  bridge: { 1: 0, 4: 2, 7: 1, 8: 0 },
  fogqz: { 1: 0, 8: 0 },
  qxssea: { 1: 0, 2: 0, 4: 0 },
  qxpmoor: { 4: 0, 7: 0 },
}
const MONTHS = [
  ['2025-12', 3],
  ['2026-02', 5],
  ['2026-11', 8],
] as const

const find = (query: string) => findCandidates(parseQuery(query), sampleIndex(WORDS, MONTHS))

test('the headline’s words first, then those that come often, then the newest story', async () => {
  expect(await find('bridge')).toEqual([4, 7, 8, 1])
  expect(await find('bridg')).toEqual([4, 7, 8, 1])
})

test('filters by section, speaker and time, alone too', async () => {
  expect(await find('section:sea')).toEqual([4, 2, 1])
  expect(await find('speaker:Moor')).toEqual([7, 4])
  expect(await find('bridge after:2026')).toEqual([7, 8])
  expect(await find('bridge before:2026-11')).toEqual([4, 7, 8])
  expect(await find('after:2026-03')).toEqual([8])
  expect(await find('before:2026')).toEqual([4, 3])
  expect(await find('after:2027')).toEqual([])
})
