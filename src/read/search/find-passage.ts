import type { TextWord } from '#news/search-words.ts'
import { findTerm, type Occurrence } from './find-term.ts'
import type { Term } from './parse-query.ts'

/** The words of one passage; a crosshead is led to only for want of a passage that says as much. */
export type PassageWords = { words: readonly TextWord[]; isCrosshead: boolean }

/** A stretch of a text that was looked for (UTF-16 offsets). */
export type Span = { start: number; end: number }

/** The passage that says most of what was looked for, by its index, and where it does. */
export type Passage = { index: number; spans: readonly Span[]; found: number }

type Place = Occurrence & { term: number }

/** How many words the shortest stretch has that holds every term found; and whether it has them in their order. */
function measureStretch(places: readonly Place[], found: number): { width: number; isInOrder: boolean } {
  let best = { width: Infinity, isInOrder: false }
  for (const [start, { first }] of places.entries()) {
    const seen: number[] = []
    for (const { term, end } of places.slice(start)) {
      if (!seen.includes(term)) seen.push(term)
      if (seen.length < found) continue
      const isInOrder = seen.every((one, at) => at === 0 || one > (seen[at - 1] ?? 0))
      const width = end - first
      if (width < best.width || (width === best.width && isInOrder)) best = { width, isInOrder }
      break
    }
  }
  return best
}

type Weighed = Passage & { isCrosshead: boolean; whole: number; width: number; isInOrder: boolean }

function weigh({ words, isCrosshead }: PassageWords, index: number, terms: readonly Term[]): Weighed {
  const places = terms
    .flatMap((term, number) =>
      findTerm(words, term).map(({ first, end, isWhole }) => ({ first, end, isWhole, term: number })),
    )
    .sort((a, b) => a.first - b.first)
  const found = new Set(places.map(({ term }) => term)).size
  return {
    index,
    isCrosshead,
    found,
    whole: new Set(places.filter(({ isWhole }) => isWhole).map(({ term }) => term)).size,
    ...measureStretch(places, found),
    spans: places.map(({ first, end }) => ({
      start: words[first]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
    })),
  }
}

const compare = (a: Weighed, b: Weighed): number =>
  b.found - a.found ||
  b.whole - a.whole ||
  Number(a.isCrosshead) - Number(b.isCrosshead) ||
  a.width - b.width ||
  Number(b.isInOrder) - Number(a.isInOrder) ||
  a.index - b.index

/**
 * The passage with most of the terms: as whole words, close together, in their order; the first among equals.
 * `null` when none has any.
 */
export function findPassage(passages: readonly PassageWords[], terms: readonly Term[]): Passage | null {
  const [best] = passages.map((passage, index) => weigh(passage, index, terms)).sort(compare)
  return best === undefined || best.found === 0 ? null : best
}
