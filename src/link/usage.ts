import type { RunBook } from './run-book.ts'

/** How an edition writes: its runs of capitals, and how often each word and run is written in which way. */
export type Usage = {
  book: RunBook
  /** By folded number of a word: in small letters. */
  small: Int32Array
  /** By number of a word: with a capital that is its own, within a sentence. */
  capital: Int32Array
  /** By number of a run: within a sentence. */
  within: Int32Array
}
