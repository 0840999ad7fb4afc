import type { TextWord } from '#news/search-words.ts'
import { findSentence, type Place } from './find-sentence.ts'
import { findTerm } from './find-term.ts'
import type { Term } from './parse-query.ts'

/** The words of one passage; a crosshead is led to only for want of a passage that says as much. */
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

type Weighed = Passage & { isCrosshead: boolean }

function weigh(passage: PassageWords, index: number, terms: readonly Term[]): Weighed {
  const { words, isCrosshead } = passage
  const places = terms
    .flatMap((term, number) =>
      findTerm(words, term).map(({ first, end, isWhole }) => ({ first, end, isWhole, term: number })),
    )
    .sort((a, b) => a.first - b.first)
  const found = new Set(places.map(({ term }) => term)).size
  const isLong = found >= SENTENCE_TERMS
  const sentence = isLong ? findSentence(passage, places, found) : null
  return {
    index,
    isCrosshead,
    found,
    whole: new Set(places.filter(({ isWhole }) => isWhole).map(({ term }) => term)).size,
    rest: sentence?.others.length ?? (isLong ? Infinity : 0),
    others: sentence?.others ?? [],
    looseness: measureLooseness(sentence?.places ?? places, found),
    spans: places.map(({ first, end }) => ({
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

const compare = (a: Weighed, b: Weighed): number =>
  b.found - a.found ||
  b.whole - a.whole ||
  Number(a.isCrosshead) - Number(b.isCrosshead) ||
  compareEvidence(a, b) ||
  a.index - b.index

/**
 * The passage with most of the terms: as whole words, close together and in their order; the first among equals.
 * `null` when none has any.
 */
export function findPassage(passages: readonly PassageWords[], terms: readonly Term[]): Passage | null {
  const [best] = passages.map((passage, index) => weigh(passage, index, terms)).sort(compare)
  return best === undefined || best.found === 0 ? null : best
}
