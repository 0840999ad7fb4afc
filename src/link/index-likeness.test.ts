import { expect, test } from 'vitest'
import { finish } from '#news/steps.ts'
import { listHolders, openLikeness } from './index-likeness.ts'
import type { Vector } from './weigh-terms.ts'

const vector = (weights: Record<number, number>): Vector => ({
  numbers: Int32Array.from(Object.keys(weights).map(Number)),
  weights: Int32Array.from(Object.values(weights)),
})

const compare = (vectors: readonly Vector[], size: number) =>
  openLikeness(vectors, finish(listHolders(vectors, size)))

test('finds the stories that share most weight, the most alike first, never itself', () => {
  const vectors = [
    vector({ 0: 3, 1: 4 }),
    vector({ 1: 5 }),
    vector({ 0: 5 }),
    vector({ 2: 5 }),
    vector({ 1: 5 }),
  ]
  const likeness = compare(vectors, 3)
  expect(likeness(0, 4)).toEqual([
    { place: 1, likeness: 20 },
    { place: 4, likeness: 20 },
    { place: 2, likeness: 15 },
  ])
  expect(likeness(0, 1)).toEqual([{ place: 1, likeness: 20 }])
  expect(likeness(3, 4)).toEqual([])
  expect(likeness(9, 4)).toEqual([])
})

test('a word of very many stories finds those it tells most of', () => {
  const vectors = Array.from({ length: 200 }, (_, at) => vector({ 0: 1 + at }))
  const found = compare(vectors, 1)(0, 100).map(({ place }) => place)
  expect(found).toHaveLength(64)
  expect(found.slice(0, 3)).toEqual([199, 198, 197])
})
