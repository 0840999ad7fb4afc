import { expect, test } from 'vitest'
import { finish } from '#news/steps.ts'
import { packTimes } from './story-words.ts'
import type { StoryWords } from './story-words.ts'
import { WHOLE, weighTerms } from './weigh-terms.ts'

const NONE = new Int32Array(0)

const wordsOf = (counts: Record<number, number>): StoryWords => ({
  length: Object.values(counts).reduce((sum, count) => sum + count, 0),
  opening: 0,
  title: NONE,
  words: Int32Array.from(
    Object.entries(counts).flatMap(([number, count]) => [Number(number), packTimes(count, 0)]),
  ),
  mentions: NONE,
})

/** Vectors of stories that hold so many of the words by number. */
function weigh(...counts: readonly Record<number, number>[]) {
  return finish(weighTerms({ stories: counts.map(wordsOf), letters: new Uint8Array(80) }))
}

test('a rarer word and a repeated one weigh more; a word of one story, or of too many, nothing', () => {
  const many = Array.from({ length: 20 }, () => ({ 0: 1 }))
  const all = [{ 0: 1, 1: 1, 2: 1, 3: 2, 4: 9 }, { 1: 1, 3: 1 }, { 2: 1 }, { 2: 1 }]
  const [vector] = weigh(...all, ...many)
  expect([...(vector?.numbers ?? [])]).toEqual([2, 1, 3])
  const weights = [...(vector?.weights ?? [])]
  expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  const length = Math.hypot(...weights)
  expect(Math.abs(length - WHOLE)).toBeLessThan(2)
})

test('keeps the sixty that tell most', () => {
  const long = Object.fromEntries(Array.from({ length: 80 }, (_, word) => [word, 1 + (word % 2)]))
  const [vector] = weigh(long, long)
  expect(vector?.numbers).toHaveLength(60)
})
