import { expect, test } from 'vitest'
import { listShards } from '#news/near-slugs.ts'
import { shardPaths } from './shard-paths.ts'

const story = (slug: string, number: number) => ({
  slug,
  path: `/article/${slug}-${number.toString(16).padStart(8, '0')}`,
})

test('a small edition is one shard, in its order', () => {
  expect(shardPaths([story('bridge-opens', 1), story('fog', 2)])).toEqual([
    ['/article/bridge-opens-00000001', '/article/fog-00000002'],
  ])
  expect(shardPaths([])).toEqual([[]])
})

test('in a large one a story stands where its words lead, and no shard holds too many', () => {
  const fog = story('fog-over-harbour', 1)
  const shards = shardPaths([fog, ...Array.from({ length: 2000 }, (_, n) => story('ferry', n + 2))])
  expect(shards).toHaveLength(126)
  for (const shard of listShards('harbours', 126)) expect(shards[shard]).toContain(fog.path)
  expect(Math.max(...shards.map(({ length }) => length))).toBe(300)
})
