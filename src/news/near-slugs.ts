import { hashText } from './hash-text.ts'

/** Paths of stories whose slugs hold words of the same beginnings, in the edition's order. */
export type NearPaths = readonly string[]

/** Shorter words say too little, unless a slug has no others. */
const SHORTEST = 4
/** So many stories come to a shard, were each in one alone. */
const STORIES_A_SHARD = 16

/** How many shards the paths of an edition lie in. */
export const countShards = (stories: number): number => Math.max(1, Math.ceil(stories / STORIES_A_SHARD))

/** The shards that a slug belongs to, by the beginnings of its words: where those like it are too. */
export function listShards(slug: string, shards: number): readonly number[] {
  const words = slug.split('-').filter(Boolean)
  const long = words.filter(({ length }) => length >= SHORTEST)
  const beginnings = (long.length > 0 ? long : words).map((word) => word.slice(0, SHORTEST))
  return [...new Set(beginnings.map((beginning) => hashText(beginning) % shards))]
}
