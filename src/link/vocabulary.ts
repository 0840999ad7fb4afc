import { openLexicon } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { openRunBook } from './run-book.ts'
import type { RunBook } from './run-book.ts'

/**
 * The words of many stories and their runs of capitals, numbered as they are first met: nothing that is linked
 * may depend on which came first.
 */
export type Vocabulary = { lexicon: Lexicon; book: RunBook }

/** A vocabulary with these words and runs, which were numbered before; it grows as stories are read. */
export function openVocabulary(
  words: readonly string[] = [],
  runs: readonly (readonly number[])[] = [],
): Vocabulary {
  const lexicon = openLexicon()
  const book = openRunBook()
  for (const word of words) lexicon.number(word)
  for (const run of runs) book.number(run)
  return { lexicon, book }
}
