import { expect, test } from 'vitest'
import type { Terms } from './count-terms.ts'
import { WHOLE, weighTerms } from './weigh-terms.ts'

const termsOf = (counts: Record<number, number>): Terms => ({
  numbers: Int32Array.from(Object.keys(counts).map(Number)),
  counts: Int32Array.from(Object.values(counts)),
  length: Object.values(counts).reduce((sum, count) => sum + count, 0),
})

test('a rarer word and a repeated one weigh more; a word of one story, or of too many, nothing', () => {
  const many = Array.from({ length: 20 }, () => termsOf({ 0: 1 }))
  const all = [
    termsOf({ 0: 1, 1: 1, 2: 1, 3: 2, 4: 9 }),
    termsOf({ 1: 1, 3: 1 }),
    termsOf({ 2: 1 }),
    termsOf({ 2: 1 }),
  ]
  const [vector] = weighTerms([...all, ...many], 5)
  expect([...(vector?.numbers ?? [])]).toEqual([2, 1, 3])
  const weights = [...(vector?.weights ?? [])]
  expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  const length = Math.hypot(...weights)
  expect(Math.abs(length - WHOLE)).toBeLessThan(2)
})

test('keeps the sixty that tell most', () => {
  const long = termsOf(Object.fromEntries(Array.from({ length: 80 }, (_, word) => [word, 1 + (word % 2)])))
  const [vector] = weighTerms([long, long], 80)
  expect(vector?.numbers).toHaveLength(60)
})
