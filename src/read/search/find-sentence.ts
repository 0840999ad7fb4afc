import { listSentences } from '#read/share/list-sentences.ts'
import type { Occurrence } from './find-term.ts'
import type { PassageWords } from './find-passage.ts'

/** Where a term of what was looked for stands. */
export type Place = Occurrence & { term: number }

/** A sentence that has every term found in its passage: where, and which other words it has. */
export type Sentence = { places: readonly Place[]; others: readonly string[] }

/**
 * The sentence of a passage that has all the terms found in it and says least else; `null` when they stand in
 * several sentences.
 */
export function findSentence(
  { text, words }: PassageWords,
  places: readonly Place[],
  found: number,
): Sentence | null {
  const sentences = listSentences(text).flatMap(({ from, to }): Sentence[] => {
    const isIn = (word: number): boolean => {
      const { start = -1, end = Infinity } = words[word] ?? {}
      return start >= from && end <= to
    }
    const own = places.filter(({ first, end }) => isIn(first) && isIn(end - 1))
    if (new Set(own.map(({ term }) => term)).size < found) return []
    const asked = new Set(own.flatMap(({ first, end }) => words.slice(first, end)).map(({ word }) => word))
    const others = words.filter(({ word, start, end }, at) => start < end && isIn(at) && !asked.has(word))
    return [{ places: own, others: [...new Set(others.map(({ word }) => word))] }]
  })
  const [best] = sentences.toSorted((a, b) => a.others.length - b.others.length)
  return best ?? null
}
