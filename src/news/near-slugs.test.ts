import { expect, test } from 'vitest'
import { countShards, listShards } from './near-slugs.ts'

test('there are shards for every edition, the more the larger it is', () => {
  expect([0, 1, 16, 17, 10_000].map(countShards)).toEqual([1, 1, 1, 2, 625])
})

test('slugs with words of the same beginning share a shard', () => {
  const [bridge, bridges] = [listShards('the-bridge', 625), listShards('bridges', 625)]
  expect(bridge).toHaveLength(1)
  expect(bridges).toEqual(bridge)
  expect(listShards('bridge-opens', 625)).toContain(bridge[0])
})

test('a slug of short words alone is known by them, an empty one by nothing', () => {
  expect(listShards('a-to-z', 625)).toHaveLength(3)
  expect(listShards('', 625)).toEqual([])
})
