import type { TextWord } from '#news/search-words.ts'
import { findSentence, type Place } from './find-sentence.ts'
import { findTerm } from './find-term.ts'
import type { Term } from './parse-query.ts'

/**
 * The words of one passage; a crosshead is led to only for want of a passage that says as much. What stands before the
 * passage in the paper, its dateline, takes no room in its text.
 */
export type PassageWords = { text: string; words: readonly TextWord[]; isCrosshead: boolean }

/** A stretch of a text that was looked for (UTF-16 offsets). */
export type Span = { start: number; end: number }

/**
 * How well a text says what was looked for: how many terms it has, how many as whole words, how many other words the
 * sentence has that says them all (`Infinity` when none does), and how loosely they stand.
 */
export type Evidence = { found: number; whole: number; rest: number; looseness: number }

/** The passage that says most of what was looked for, by its index, where it does, and what else that sentence says. */
export type Passage = Evidence & { index: number; spans: readonly Span[]; others: readonly string[] }

/** From so many terms on it is likely to be one sentence that was looked for. */
const SENTENCE_TERMS = 3

/** What terms in another order count for, in words that stand between them. */
const DISORDER = 3

const isSwapped = (terms: readonly number[]): boolean =>
  terms.some((term, at) => at > 0 && term < (terms[at - 1] ?? 0))

/** The words of the tightest stretch that has every term found, and more for terms that are not in their order. */
function measureLooseness(places: readonly Place[], found: number): number {
  let least = Infinity
  for (const [start, { first }] of places.entries()) {
    const seen: number[] = []
    for (const { term, end } of places.slice(start)) {
      if (!seen.includes(term)) seen.push(term)
      if (seen.length < found) continue
      least = Math.min(least, end - first + (isSwapped(seen) ? DISORDER : 0))
      break
    }
  }
  return least
}

const countTerms = (places: readonly Place[]): number => new Set(places.map(({ term }) => term)).size

/** A passage with the places of the terms in it; `shown` is how many of them stand in the text itself. */
type Searched = {
  passage: PassageWords
  index: number
  places: readonly Place[]
  found: number
  whole: number
  shown: number
}

const isShown =
  ({ words }: PassageWords) =>
  ({ first, end }: Place): boolean =>
    (words[first]?.start ?? 0) < (words[end - 1]?.end ?? 0)

function searchPassage(passage: PassageWords, index: number, terms: readonly Term[]): Searched {
  const all = terms.flatMap((term, number) =>
    findTerm(passage.words, term).map(({ first, end, isWhole }) => ({ first, end, isWhole, term: number })),
  )
  const shown = countTerms(all.filter(isShown(passage)))
  // Before a paragraph that has nothing else of it a dateline tells nothing.
  const places = shown === 0 ? [] : all.sort((a, b) => a.first - b.first)
  const whole = countTerms(places.filter(({ isWhole }) => isWhole))
  return { passage, index, places, found: countTerms(places), whole, shown }
}

/** Looks closely at a passage: whether one sentence says it all, and how loosely. */
function weigh({ passage, index, places, found, whole }: Searched): Passage {
  const { words } = passage
  const isLong = found >= SENTENCE_TERMS
  const sentence = isLong ? findSentence(passage, places, found) : null
  return {
    index,
    found,
    whole,
    rest: sentence?.others.length ?? (isLong ? Infinity : 0),
    others: sentence?.others ?? [],
    looseness: measureLooseness(sentence?.places ?? places, found),
    spans: places.filter(isShown(passage)).map(({ first, end }) => ({
      start: words[first]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
    })),
  }
}

/** Orders texts by how well they say what was looked for. */
export const compareEvidence = (a: Evidence, b: Evidence): number =>
  b.found - a.found ||
  b.whole - a.whole ||
  (a.rest === b.rest ? 0 : a.rest - b.rest) ||
  (a.found === 0 ? 0 : a.looseness - b.looseness)

const compareSearched = (a: Searched, b: Searched): number =>
  b.found - a.found ||
  b.whole - a.whole ||
  b.shown - a.shown ||
  Number(a.passage.isCrosshead) - Number(b.passage.isCrosshead)

/**
 * The passage with most of the terms: as whole words, close together and in their order; the first among equals.
 * `null` when none has any.
 */
export function findPassage(passages: readonly PassageWords[], terms: readonly Term[]): Passage | null {
  const searched = passages
    .map((passage, index) => searchPassage(passage, index, terms))
    .sort(compareSearched)
  const [first] = searched
  if (first === undefined || first.found === 0) return null
  // Only those that have as much as the first need a closer look, which is what costs time.
  const equals = searched.filter((other) => compareSearched(first, other) === 0)
  const [best] = equals.map(weigh).sort((a, b) => compareEvidence(a, b) || a.index - b.index)
  return best ?? null
}
