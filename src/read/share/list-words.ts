import { foldText } from '#news/fold-text.ts'

/** A word of a text in the form in which fingerprints know it, and where it stands there (UTF-16 offsets). */
export type FoldedWord = { word: string; from: number; to: number }

//           what folding keeps, what it takes out of a word, and signs that it spells: ™, ℃
const RUN = /[\p{L}\p{N}\p{M}\p{So}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu
const HAS_LETTERS = /[\p{L}\p{N}\p{M}]/u

/** The words of a text, in order: joined by spaces they are the text folded. */
export const listWords = (text: string): readonly FoldedWord[] =>
  [...text.matchAll(RUN)]
    .map(({ 0: run, index }) => ({ word: foldText(run), from: index, to: index + run.length }))
    .filter(({ word }) => HAS_LETTERS.test(word))
