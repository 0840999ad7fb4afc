import { expect, test } from 'vitest'
import { finish } from '#news/steps.ts'
import { listHolders } from './index-likeness.ts'
import { hasSameKey, keyLikeness } from './key-likeness.ts'
import type { Vector } from './weigh-terms.ts'

const vector = (weights: Record<number, number>): Vector => ({
  numbers: Int32Array.from(Object.keys(weights).map(Number)),
  weights: Int32Array.from(Object.values(weights)),
})
const keysOf = (...vectors: readonly Vector[]) => keyLikeness(vectors, finish(listHolders(vectors, 4)))
const before = keysOf(vector({ 0: 3, 1: 4 }), vector({ 1: 5 }), vector({ 2: 5 }), vector({ 2: 1, 3: 2 }))
/** Which of the first places have the same key as before. */
const same = (...vectors: readonly Vector[]) => {
  const keys = keysOf(...vectors)
  return [...vectors.keys()].filter((place) => hasSameKey(keys, before, place))
}

test('all have the same key while nothing has changed', () => {
  expect(same(vector({ 0: 3, 1: 4 }), vector({ 1: 5 }), vector({ 2: 5 }), vector({ 2: 1, 3: 2 }))).toEqual([
    0, 1, 2, 3,
  ])
})

test('a story that changes gives another key to itself and to whoever shares a word with it, then or now', () => {
  expect(same(vector({ 0: 3, 1: 4 }), vector({ 1: 6 }), vector({ 2: 5 }), vector({ 2: 1, 3: 2 }))).toEqual([
    2, 3,
  ])
  expect(same(vector({ 0: 3, 1: 4 }), vector({ 2: 5 }), vector({ 2: 5 }), vector({ 2: 1, 3: 2 }))).toEqual([])
})

test('a story that was not there has no key', () => {
  expect(
    same(vector({ 0: 3, 1: 4 }), vector({ 1: 5 }), vector({ 2: 5 }), vector({ 2: 1, 3: 2 }), vector({})),
  ).toEqual([0, 1, 2, 3])
})
