import { toAskedWord, toSectionWord, toSpeakerWord, type SearchCalendar } from '#news/search-index.ts'
import type { Ranks, SearchIndex } from './open-index.ts'
import type { Query } from './parse-query.ts'

/** So few stories are sooner read than narrowed down. */
const FEW = 6

/** What a word counts for by its rank in a story: in passing, often, in the headline. */
const WEIGHTS = [1, 2, 4]

type Wanted = { word: string; isFilter: boolean }

/** Words to look up, the longest first: they are likely to be the rarest. */
function listWanted({ terms, speakers, section }: Query): readonly Wanted[] {
  const words = new Set(terms.flatMap((term) => term.words))
  const filters = [
    ...speakers.flat().map(toSpeakerWord),
    ...(section === null ? [] : [toSectionWord(section)]),
  ]
  return [
    ...[...words].map((word) => ({ word: toAskedWord(word), isFilter: false })),
    ...filters.map((word) => ({ word, isFilter: true })),
  ].sort((a, b) => b.word.length - a.word.length)
}

/** The numbers of the stories that may have been published in the query's time: months are exact, days are not. */
function findTime(
  { after, before }: Query,
  { stories, months }: SearchCalendar,
): readonly [from: number, to: number] {
  if (after === null && before === null) return [0, stories]
  const firstFrom = (date: string, isPast: (month: string, limit: string) => boolean): number =>
    months.find(([month]) => isPast(month, date.slice(0, month.length)))?.[1] ?? stories
  const dated = months[0]?.[1] ?? stories
  const from = after === null ? dated : firstFrom(after, (month, limit) => month >= limit)
  const to = before === null ? stories : firstFrom(before, (month, limit) => month > limit)
  return [from, to]
}

type Scores = ReadonlyMap<number, number>

/** Adds what a word says to the scores of the stories that have it, and drops the others. Keeps their order. */
function narrow(scores: Scores | null, ranks: Ranks, weight: number): Scores {
  const next = new Map<number, number>()
  for (const [story, score] of scores ?? ranks) {
    const rank = ranks.get(story)
    if (rank !== undefined) next.set(story, (scores === null ? 0 : score) + weight * (WEIGHTS[rank] ?? 1))
  }
  return next
}

/** The stories by their scores, the best first; equals keep their order. Scores take few values, stories are many. */
function listByScore(scores: Scores): readonly number[] {
  const groups = new Map<number, number[]>()
  for (const [story, score] of scores) {
    const group = groups.get(score)
    if (group === undefined) groups.set(score, [story])
    else group.push(story)
  }
  return [...groups].sort(([a], [b]) => b - a).flatMap(([, stories]) => stories)
}

/**
 * Numbers of the stories that may have everything, the most likely first, then the newest. The index knows words
 * and their beginnings; phrases, days and who said what are left to the stories themselves.
 */
export async function findCandidates(query: Query, index: SearchIndex): Promise<readonly number[]> {
  const hasTime = query.after !== null || query.before !== null
  const wanted = listWanted(query)
  const calendar = hasTime || wanted.length === 0 ? await index.readCalendar() : null
  const [from, to] = calendar === null ? [0, Infinity] : findTime(query, calendar)
  let scores: Scores | null = null
  for (const { word, isFilter } of wanted) {
    const ranks = await index.findWord(word)
    // A rare word says more than a common one.
    scores = narrow(scores, ranks, isFilter ? 0 : 1 / Math.log2(2 + ranks.size))
    if (scores.size <= FEW) break
  }
  if (scores === null) return Array.from({ length: Math.max(0, to - from) }, (_, step) => to - 1 - step)
  return listByScore(scores).filter((story) => story >= from && story < to)
}
