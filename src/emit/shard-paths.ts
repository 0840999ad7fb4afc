import type { Article } from '#news/article.ts'
import { countShards, listShards, type NearPaths } from '#news/near-slugs.ts'

/** Of a beginning that many slugs share, the first stories stand for all: their other words tell them apart. */
const MOST = 300

/** The stories' paths in shards, so that who asks for a slug that is not there finds those like it in a few. */
export function shardPaths(articles: readonly Pick<Article, 'path' | 'slug'>[]): readonly NearPaths[] {
  const shards: string[][] = Array.from({ length: countShards(articles.length) }, () => [])
  for (const { path, slug } of articles) {
    for (const shard of listShards(slug, shards.length)) {
      const paths = shards[shard]
      if (paths !== undefined && paths.length < MOST) paths.push(path)
    }
  }
  return shards
}
