import { queryOptions } from '@tanstack/react-query'
import type { PublicArticle } from '#news/article.ts'
import type { EditionSummary } from '#news/edition.ts'
import { countShards, listShards, type NearPaths } from '#news/near-slugs.ts'
import { matchArticlePath, nearDataPath } from '#news/paths.ts'
import { articleQuery } from '#read/queries.ts'
import { rankNear } from './rank-near.ts'

const MOST = 3

const shardQuery = (shard: number) => queryOptions<NearPaths>({ queryKey: [nearDataPath(shard)] })

/** The stories of the edition whose slugs are nearest to one, looked for in the few shards that its words lead to. */
export const nearQuery = (slug: string, { stories }: EditionSummary) =>
  queryOptions<readonly PublicArticle[]>({
    queryKey: ['near', slug],
    queryFn: async ({ client }) => {
      const shards = listShards(slug, countShards(stories)).map(shardQuery)
      const paths = await Promise.all(shards.map((shard) => client.ensureQueryData(shard)))
      const near = rankNear(slug, paths.flat(), MOST).flatMap((path) => matchArticlePath(path) ?? [])
      return Promise.all(near.map(({ id }) => client.ensureQueryData(articleQuery(id))))
    },
  })
