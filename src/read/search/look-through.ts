import { fitsQuery } from './fits-query.ts'
import type { SearchIndex } from './open-index.ts'
import type { Query } from './parse-query.ts'
import { countWords, weighStory } from './rank-stories.ts'
import type { ReadStory } from './read-story.ts'

/** Where answers come from. */
export type Sources = {
  index: SearchIndex
  readStory: (id: string) => Promise<ReadStory>
  /** Whether it is the first question of a visit: the index has been fetched for it, and it must not cost much more. */
  isFirst: boolean
}

/** Stories that fit, and how many candidates were not looked at. */
export type Looked = { stories: readonly ReadStory[]; rest: number }

/**
 * What is looked for: so many stories, or fewer where most do not fit; and more, as far as the budget goes, while none
 * of them says it. `patience` is for so many that do not fit; after so many words as `limit` says those that were
 * found have to do; and more than `cap` words are not read, whatever was found.
 */
export type Search = {
  candidates: readonly number[]
  wanted: number
  budget: number
  patience: number
  limit: number
  cap: number
}

/** Stories that are fetched at a time, at the least. */
const BATCH = 6

/** So many are read even if one says it: another may say it better. */
const SURE = 24

/** What a story costs apart from its words, in words. */
const STORY = 200

/** Whether a story has every term as a whole word, and all of them in one sentence. */
function isSaid(story: ReadStory, query: Query, { common }: SearchIndex): boolean {
  const { whole, rest } = weighStory(story, query, common)
  return whole === query.terms.length && rest < Infinity
}

/** Looks through candidates, in their order, until it has as many stories as are wanted, or has read enough. */
export async function lookThrough(
  query: Query,
  { candidates, wanted, budget, patience, limit, cap }: Search,
  { index, readStory, isFirst }: Sources,
): Promise<Looked> {
  const read = async (candidate: number): Promise<ReadStory | null> => {
    const id = await index.findId(candidate)
    return id === null ? null : readStory(id)
  }
  const stories: ReadStory[] = []
  let at = 0
  let spent = 0
  const isEnough = (): boolean => {
    if (at - stories.length >= patience) return true
    const next = (spent * BATCH) / Math.max(1, at)
    if (at > 0 && spent + next > cap) return true
    if (stories.length < wanted) return stories.length > 0 && spent + next > limit
    return (
      spent + next > budget ||
      (stories.length >= SURE && stories.some((story) => isSaid(story, query, index)))
    )
  }
  while (at < candidates.length && !isEnough()) {
    // How long a story is shows when it is there: where that counts, no more are fetched at a time.
    const size = isFirst ? BATCH : Math.max(BATCH, wanted - stories.length)
    const batch = await Promise.all(candidates.slice(at, at + size).map(read))
    for (const story of batch) {
      spent += STORY + (story === null ? 0 : countWords(story))
      if (story !== null && fitsQuery(story, query)) stories.push(story)
    }
    at += batch.length
  }
  return { stories, rest: candidates.length - at }
}
