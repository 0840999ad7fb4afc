import { expect, test } from 'vitest'
import { chainStories } from './chain-stories.ts'

test('joins steps into chains', () => {
  const { next, refused } = chainStories([
    { from: 2, to: 0 },
    { from: 0, to: 5 },
    { from: 0, to: 5 },
  ])
  expect([...next]).toEqual([
    [2, 0],
    [0, 5],
  ])
  expect(refused).toEqual([])
})

test('first come, first served: one follows, one precedes, none leads back', () => {
  const { next, refused } = chainStories([
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 3, to: 1 },
    { from: 1, to: 4 },
    { from: 4, to: 0 },
    { from: 6, to: 6 },
  ])
  expect([...next]).toEqual([
    [0, 1],
    [1, 4],
  ])
  expect(refused).toEqual([
    { edge: { from: 0, to: 2 }, why: 'has-next' },
    { edge: { from: 3, to: 1 }, why: 'has-previous' },
    { edge: { from: 4, to: 0 }, why: 'circle' },
    { edge: { from: 6, to: 6 }, why: 'circle' },
  ])
})
