import { expect, test } from 'vitest'
import { RANKS } from '#news/search-index.ts'
import { listCommon } from './list-common.ts'

const inStories = (count: number, rank = 0): number[] =>
  Array.from({ length: count }, (_, story) => story * RANKS + rank)

test('lists what most stories have, and what one of ten has, the most common first', () => {
  const postings = new Map([
    ['fogqz', inStories(300)],
    ['theqz', inStories(2900, 1)],
    ['bridgeqz', inStories(299)],
    ['andqz', inStories(300)],
  ])
  expect(listCommon(postings, 3000)).toEqual({ most: ['theqz'], many: ['andqz', 'fogqz'] })
})

test('nothing is common in a small edition', () => {
  expect(listCommon(new Map([['theqz', inStories(150)]]), 150)).toEqual({ most: [], many: [] })
})
