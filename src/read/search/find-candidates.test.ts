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

const find = async (query: string) =>
  (await findCandidates(parseQuery(query), sampleIndex(WORDS, MONTHS))).stories

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

/** So many stories that they are narrowed down, all with one rank. */
const inAll = (stories: readonly number[], rank = 0) =>
  Object.fromEntries(stories.map((story) => [story, rank]))
const MANY = Array.from({ length: 40 }, (_, story) => story)

test('of many that have a sentence’s words, those first that have them in passing: they say little else', async () => {
  const often = { ...inAll(MANY), 39: 1, 38: 1, 37: 2 }
  const index = sampleIndex({ ferry: often, lamp: often, bell: often, mayor: often })
  const { stories } = await findCandidates(parseQuery('ferry lamp bell mayor'), index)
  expect([...stories.slice(0, 2), ...stories.slice(-2)]).toEqual([37, 36, 39, 38])
  const two = await findCandidates(parseQuery('ferry lamp'), index)
  expect(two.stories.slice(0, 4)).toEqual([37, 39, 38, 36])
})

test('common words come last, stand for themselves alone, and are left to the stories after so many others', async () => {
  const words = {
    fogqz: inAll(MANY),
    withqz: inAll(MANY.slice(0, 30)),
    withinqz: inAll(MANY),
    theqz: inAll(MANY.slice(0, 20)),
  }
  const index = sampleIndex(words, [], { most: ['theqz'], many: ['withqz'] })
  const asked: string[] = []
  const findWord = (word: string) => {
    asked.push(word)
    return index.findWord(word)
  }
  const look = (most = Infinity) =>
    findCandidates(parseQuery('the with fog'), { ...index, findWord }, { most, common: Infinity })
  expect(await look()).toMatchObject({ lookups: 3, isWhole: true, stories: { length: 20 } })
  expect(asked).toEqual(['fogqz', 'withqz', 'theqz'])
  expect(await look(2)).toMatchObject({ lookups: 2, isWhole: false, stories: { length: 30 } })
  expect(await look(1)).toMatchObject({ lookups: 2, isWhole: false })
})
