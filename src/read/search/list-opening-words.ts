import { listTextWords, type TextWord } from '#news/search-words.ts'

/**
 * The words of the paragraph that a dateline opens, the dateline's before them, where they take no room in its text:
 * whoever remembers the first sentence of a story has both.
 */
export const listOpeningWords = (dateline: string, text: string): readonly TextWord[] => [
  ...listTextWords(dateline).map(({ word }) => ({ word, start: 0, end: 0 })),
  ...listTextWords(text),
]
