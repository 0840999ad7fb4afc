import { RANKS, type CommonWords } from '#news/search-index.ts'
import type { Postings } from './postings.ts'

/** A common word stands in one story of so many, */
const SHARE = 10

/** and in so many stories at the least: where there are fewer, no word costs much to look up. */
const LEAST = 200

/** No more are listed: the list is part of what a first query costs. */
const MOST = 250

const countStories = (places: readonly number[]): number =>
  new Set(places.map((place) => Math.floor(place / RANKS))).size

/** The words that are common in an edition of so many stories. */
export function listCommon(postings: Postings, stories: number): CommonWords {
  const least = Math.max(LEAST, stories / SHARE)
  const common = [...postings]
    .filter(([, places]) => places.length >= least)
    .map(([word, places]) => ({ word, count: countStories(places) }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
  const list = (isIn: (count: number) => boolean): string[] =>
    common.filter(({ count }) => isIn(count)).map(({ word }) => word)
  return { most: list((count) => count * 2 > stories), many: list((count) => count * 2 <= stories) }
}
