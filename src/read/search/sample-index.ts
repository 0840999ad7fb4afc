import type { CommonWords } from '#news/search-index.ts'
import { orderCommon, type SearchIndex } from './open-index.ts'

/** An index for tests: the ranks of words in stories by their numbers; a story's id is its number. */
export function sampleIndex(
  words: Readonly<Record<string, Readonly<Record<number, number>>>>,
  months: readonly (readonly [string, number])[] = [],
  common: CommonWords = { most: [], many: [] },
): SearchIndex {
  const findWord = (asked: string) => {
    const found = Object.entries(words).filter(([word]) => word.startsWith(asked))
    const ranks = found.flatMap(([, stories]) => Object.entries(stories))
    const sorted = ranks.map(([story, rank]) => [Number(story), rank] as const).sort(([a], [b]) => b - a)
    return Promise.resolve(new Map(sorted))
  }
  return {
    common: orderCommon(common),
    findWord,
    findId: (story) => Promise.resolve(String(story)),
    readCalendar: () => Promise.resolve({ build: 'b', stories: 9, months }),
  }
}
