import {
  toAskedWord,
  toIndexWord,
  toSectionWord,
  toSpeakerWord,
  type SearchCalendar,
} from '#news/search-index.ts'
import { isUnspaced } from '#news/search-words.ts'
import type { Commonness, Ranks, SearchIndex } from './open-index.ts'
import type { Query } from './parse-query.ts'
import { isReadOn } from './read-on.ts'

/** So few stories are sooner read than narrowed down. */
const FEW = 6

/** What a word counts for by its rank in a story: in passing, often, in the headline. */
const WEIGHTS = [1, 2, 4]

/** The same for a sentence remembered: a story that has its words often is a long one, which has much else to say. */
const REMEMBERED_WEIGHTS = [2, 1, 2]

/** A word to look up; the commoner it is, the greater its `commonness`, which for most words is 0. */
type Wanted = { word: string; isFilter: boolean; commonness: number; isInMost: boolean }

const wantRare = (word: string, isFilter: boolean): Wanted => ({
  word,
  isFilter,
  commonness: 0,
  isInMost: false,
})

function wantWord(word: string, common: Commonness): Wanted {
  const known = common.get(toIndexWord(word))
  if (known === undefined || isUnspaced(word)) return wantRare(toAskedWord(word), false)
  // A common one is no beginning of others: it finds enough by itself.
  const { place, isInMost } = known
  return { word: toIndexWord(word), isFilter: false, commonness: 1 + place, isInMost }
}

/** Words to look up, the rarest first: of those that are not common the longest are likely to be. */
function listWanted({ terms, speakers, section }: Query, common: Commonness): readonly Wanted[] {
  const words = new Set(terms.flatMap((term) => term.words))
  const filters = [
    ...speakers.flat().map(toSpeakerWord),
    ...(section === null ? [] : [toSectionWord(section)]),
  ]
  return [
    ...[...words].map((word) => wantWord(word, common)),
    ...filters.map((word) => wantRare(word, true)),
  ].sort((a, b) => a.commonness - b.commonness || b.word.length - a.word.length)
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

/** Orders stories by their scores, the best first; equals keep their order. Scores take few values, stories are many. */
function sortByScore(stories: readonly number[], scoreOf: (story: number) => number): readonly number[] {
  const groups = new Map<number, number[]>()
  for (const story of stories) {
    const score = scoreOf(story)
    const group = groups.get(score)
    if (group === undefined) groups.set(score, [story])
    else group.push(story)
  }
  return [...groups].sort(([a], [b]) => b - a).flatMap(([, equals]) => equals)
}

/** What looking words up has left: the ranks of each word, and the stories that have them all. */
type Narrowed = { words: readonly Ranks[]; stories: readonly number[] | null; isWhole: boolean }

/** After so many words those that most stories have are looked up no more, and those that are common in any way. */
export type LookUps = { most: number; common: number }

async function lookUp(
  wanted: readonly Wanted[],
  index: SearchIndex,
  { most, common }: LookUps,
): Promise<Narrowed> {
  const words: Ranks[] = []
  let stories: readonly number[] | null = null
  for (const [at, { word, isFilter, isInMost, commonness }] of wanted.entries()) {
    const isLeft = (isInMost && at >= most) || (commonness > 0 && at >= common)
    if ((stories !== null && stories.length <= FEW) || isLeft) return { words, stories, isWhole: false }
    const ranks = await index.findWord(word)
    if (!isFilter) words.push(ranks)
    stories = stories === null ? [...ranks.keys()] : stories.filter((story) => ranks.has(story))
  }
  return { words, stories, isWhole: true }
}

const EVERY: LookUps = { most: Infinity, common: Infinity }

/** Stories by their numbers, and after how many words looked up; `isWhole` says that no word is left to look for. */
export type Candidates = { stories: readonly number[]; lookups: number; isWhole: boolean }

/**
 * The stories that may have everything, the most likely first, then the newest. The index knows words and their
 * beginnings; phrases, days and who said what are left to the stories themselves. So are words of most stories once
 * some words have been looked up: each costs a reader much, and says little.
 */
export async function findCandidates(
  query: Query,
  index: SearchIndex,
  lookUps: LookUps = EVERY,
): Promise<Candidates> {
  const hasTime = query.after !== null || query.before !== null
  const wanted = listWanted(query, index.common)
  const calendar = hasTime || wanted.length === 0 ? await index.readCalendar() : null
  const [from, to] = calendar === null ? [0, Infinity] : findTime(query, calendar)
  const { words, stories: found, isWhole } = await lookUp(wanted, index, lookUps)
  if (found === null) {
    const stories = Array.from({ length: Math.max(0, to - from) }, (_, step) => to - 1 - step)
    return { stories, lookups: 0, isWhole }
  }
  const inTime = found.filter((story) => story >= from && story < to)
  const weights = isReadOn(query, inTime.length) ? REMEMBERED_WEIGHTS : WEIGHTS
  // A rare word says more than a common one.
  const worth = words.map((ranks) => weights.map((weight) => weight / Math.log2(2 + ranks.size)))
  const scoreOf = (story: number): number =>
    words.reduce((sum, ranks, at) => sum + (worth[at]?.[ranks.get(story) ?? 0] ?? 0), 0)
  return { stories: sortByScore(inTime, scoreOf), lookups: words.length, isWhole }
}
