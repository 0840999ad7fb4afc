import type { SearchAnswer } from './answer.ts'
import { describeCrossheads, describeQuotes, describeStory } from './describe-find.ts'
import { findCandidates } from './find-candidates.ts'
import { lookThrough, type Sources } from './look-through.ts'
import { isEmptyQuery, parseQuery, type Query } from './parse-query.ts'
import { rankStories } from './rank-stories.ts'
import { isReadOn } from './read-on.ts'

/** So many words are looked up before those that most stories have are left to the stories. */
const LOOKUPS = 4

/** So many stories that lack such a word are looked through before it is looked up after all. */
const DOUBT = 6

/** So many that do not fit are looked through before the search asks whether to go on, or more for each one wanted. */
const PATIENCE = 64
const PATIENCE_EACH = 6

/** What a query may cost a reader, and a word looked up: in words of stories, some three bytes each. */
const BUDGET = 17_000
const LOOKUP = 1500

/** So many words are read for each story that is wanted, where most do not fit. */
const EACH = 1000

/** So many stories are wanted at first: who wants more lets it cost as much again for each so many. */
const PAGE = 10

/** Of common words so many are looked up for a first question, which the library's own weight comes on top of. */
const FIRST_LOOKUPS = 6

/**
 * How many words to look up whatever they are, how many misfits to put up with for so many stories, and how many words
 * to read before fewer stories have to do.
 */
type Effort = { most: number; wanted: number; patience: number; limit: number }

/** How many words of stories may be read for so many that are wanted, once some were looked up. */
const allow = (wanted: number, lookups: number): number =>
  BUDGET * Math.max(1, Math.ceil(wanted / PAGE)) - LOOKUP * lookups

/** Looks up words, as long as they are worth it, and then through the stories that have them. */
async function findStories(query: Query, { most, ...effort }: Effort, sources: Sources) {
  const limits = { most, common: sources.isFirst ? FIRST_LOOKUPS : Infinity }
  const { stories: candidates, lookups, isWhole } = await findCandidates(query, sources.index, limits)
  const budget = isReadOn(query, candidates.length) ? BUDGET - LOOKUP * lookups : 0
  const cap = sources.isFirst ? allow(effort.wanted, lookups) : Infinity
  return { ...(await lookThrough(query, { ...effort, candidates, budget, cap }, sources)), isWhole }
}

/** What it takes where most stories do not fit. */
const persist = (wanted: number): Effort => ({
  most: Infinity,
  wanted,
  patience: Math.max(PATIENCE, PATIENCE_EACH * wanted),
  limit: EACH * wanted,
})

/** Whether the index alone tells which stories fit. */
const isPlain = ({ terms, speakers, after, before }: Query): boolean =>
  speakers.length === 0 && after === null && before === null && terms.every(({ isPhrase }) => !isPhrase)

/** Answers a query with as many stories as are wanted, or a few more, best first. */
export async function answerQuery(text: string, wanted: number, sources: Sources): Promise<SearchAnswer> {
  const query = parseQuery(text)
  const { plain } = query
  if (isEmptyQuery(query)) return { total: 0, isSure: true, stories: [], crossheads: [], quotes: [], plain }
  const first = await findStories(query, { most: LOOKUPS, wanted, patience: DOUBT, limit: Infinity }, sources)
  const isDone = first.rest === 0 || first.stories.length >= wanted
  const { stories, rest, isWhole } = isDone ? first : await findStories(query, persist(wanted), sources)
  const ranked = rankStories(stories, query, sources.index.common)
  return {
    total: stories.length + rest,
    isSure: rest === 0 || (isWhole && isPlain(query)),
    stories: ranked.map((story) => describeStory(story, query)),
    crossheads: ranked.flatMap((story) => describeCrossheads(story, query)),
    quotes: ranked.flatMap((story) => describeQuotes(story, query)),
    plain,
  }
}
