import type { SearchAnswer } from './answer.ts'
import { describeCrossheads, describeQuotes, describeStory } from './describe-find.ts'
import { findCandidates } from './find-candidates.ts'
import { fitsQuery } from './fits-query.ts'
import type { SearchIndex } from './open-index.ts'
import { isEmptyQuery, parseQuery, type Query } from './parse-query.ts'
import { countWords, rankStories, REMEMBERED, weighStory } from './rank-stories.ts'
import type { ReadStory } from './read-story.ts'

/** Stories that are fetched at a time, at the least. */
const BATCH = 6

/**
 * Of a long query so many candidates for each of its terms are read until one of them says it in a sentence. The
 * longer the query, the more is known of the sentence, and the fewer queries have that many.
 */
const READ_A_TERM = 6

/** So many of them are read even if one says it: another may say it better. */
const SURE = 12

/** And no more than so many words: a first query is to cost a reader little, and long stories say many things. */
const WORDS = 2400

/** So many that do not fit are looked through before the search gives up. */
const PATIENCE = 64

/** Where answers come from. */
export type Sources = {
  index: SearchIndex
  readStory: (id: string) => Promise<ReadStory>
}

/** Stories that fit, and how many candidates were not looked at. */
type Looked = { stories: readonly ReadStory[]; rest: number }

/** Whether a story has every term as a whole word, and all of them in one sentence. */
function isSaid(story: ReadStory, query: Query): boolean {
  const { whole, rest } = weighStory(story, query)
  return whole === query.terms.length && rest < Infinity
}

/** Whether reading on would hardly find a story that says better what was looked for. */
const isReadEnough = (stories: readonly ReadStory[], query: Query): boolean =>
  stories.reduce((sum, story) => sum + countWords(story), 0) >= WORDS ||
  (stories.length >= SURE && stories.some((story) => isSaid(story, query)))

/** What is looked for: so many stories, and more, as far as `most`, while none of them says it. */
type Search = { candidates: readonly number[]; wanted: number; most: number }

/** Looks through candidates until it has as many stories as are wanted. */
async function lookThrough(
  query: Query,
  { candidates, wanted, most }: Search,
  { index, readStory }: Sources,
): Promise<Looked> {
  const read = async (candidate: number): Promise<ReadStory | null> => {
    const id = await index.findId(candidate)
    return id === null ? null : readStory(id)
  }
  const stories: ReadStory[] = []
  let at = 0
  const isEnough = (): boolean =>
    stories.length >= most || (stories.length >= wanted && (most === wanted || isReadEnough(stories, query)))
  while (at < candidates.length && !isEnough() && at - stories.length < PATIENCE) {
    const size = Math.max(BATCH, wanted - stories.length)
    const batch = await Promise.all(candidates.slice(at, at + size).map(read))
    stories.push(...batch.flatMap((story) => (story !== null && fitsQuery(story, query) ? [story] : [])))
    at += batch.length
  }
  return { stories, rest: candidates.length - at }
}

/** Answers a query with as many stories as are wanted, or a few more, best first. */
export async function answerQuery(text: string, wanted: number, sources: Sources): Promise<SearchAnswer> {
  const query = parseQuery(text)
  const { plain } = query
  if (isEmptyQuery(query)) return { total: 0, stories: [], crossheads: [], quotes: [], plain }
  const candidates = await findCandidates(query, sources.index)
  const terms = query.terms.length
  const isReadOn = terms >= REMEMBERED && candidates.length <= READ_A_TERM * terms
  const most = isReadOn ? Math.max(wanted, candidates.length) : wanted
  const { stories, rest } = await lookThrough(query, { candidates, wanted, most }, sources)
  const ranked = rankStories(stories, query)
  return {
    // Candidates that were not looked through have all the words: of a plain query, all are stories found.
    total: stories.length === 0 ? 0 : stories.length + rest,
    stories: ranked.map((story) => describeStory(story, query)),
    crossheads: ranked.flatMap((story) => describeCrossheads(story, query)),
    quotes: ranked.flatMap((story) => describeQuotes(story, query)),
    plain,
  }
}
