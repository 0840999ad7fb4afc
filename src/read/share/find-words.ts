import { EMPTY_HASH, extendHash, finishHash } from '#news/hash-text.ts'
import { listSentences } from './list-sentences.ts'
import { listWords, type FoldedWord } from './list-words.ts'
import type { Span } from './write-text-directive.ts'

/** Fewer words may stand anywhere, and be nobody's: they count where they are a sentence. */
export const FEWEST_WORDS = 6
/** No passage that is longer is looked for. */
export const MOST_WORDS = 120

/** The words of a text that are one sentence and no more. */
function isSentence(text: string, { from, to }: Span): boolean {
  const sentence = listSentences(text).find((one) => one.to > from)
  if (sentence === undefined) return false
  const around = text.slice(sentence.from, from) + text.slice(to, Math.max(to, sentence.to))
  return sentence.to >= to && listWords(around).length === 0
}

/** The row of words from `first` on that a hash names. */
function matchFrom(words: readonly FoldedWord[], first: number, sought: number): readonly FoldedWord[] {
  let state = EMPTY_HASH
  const row = words.slice(first, first + MOST_WORDS)
  const last = row.findIndex(({ word }, index) => {
    state = extendHash(state, index === 0 ? word : ` ${word}`)
    return finishHash(state) === sought
  })
  return row.slice(0, last + 1)
}

/**
 * Every place of a text where the words stand that a fingerprint names, one after the other: a quote may have
 * lost its marks, and its words still stand. A few words count only where they are a whole sentence.
 */
export function findWords(text: string, fingerprint: string): readonly Span[] {
  const sought = Number.parseInt(fingerprint, 16)
  const words = listWords(text)
  return words.flatMap(({ from }, first) => {
    const row = matchFrom(words, first, sought)
    const to = row.at(-1)?.to
    if (to === undefined) return []
    return row.length >= FEWEST_WORDS || isSentence(text, { from, to }) ? [{ from, to }] : []
  })
}
