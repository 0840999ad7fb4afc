import { isOpen } from '#news/search-index.ts'
import type { TextWord } from '#news/search-words.ts'
import type { Term } from './parse-query.ts'

/** Where a term occurs in a row of words: the first one's number, and the number after the last one's. */
export type Occurrence = { first: number; end: number; isWhole: boolean }

function findPhrase(words: readonly TextWord[], phrase: readonly string[]): Occurrence[] {
  const [start] = phrase
  const found: Occurrence[] = []
  for (const [first, { word }] of words.entries())
    if (word === start && phrase.every((part, step) => words[first + step]?.word === part))
      found.push({ first, end: first + phrase.length, isWhole: true })
  return found
}

/** Every place of a term: of the word itself, or, where it does not occur, of the words that begin with it. */
export function findTerm(words: readonly TextWord[], { words: wanted, isPhrase }: Term): Occurrence[] {
  const whole = findPhrase(words, wanted)
  const [beginning = ''] = wanted
  if (whole.length > 0 || isPhrase || !isOpen(beginning)) return whole
  return words.flatMap(({ word }, first) =>
    word.startsWith(beginning) ? [{ first, end: first + 1, isWhole: false }] : [],
  )
}
