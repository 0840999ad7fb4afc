import { indexTerms } from './postings.ts'
import type { Postings } from './postings.ts'
import type { Story } from './story.ts'

/** What stories have in common: who speaks in which, which word is whose subject. */
export type Common = {
  speakers: Postings
  words: Postings
  /** How much a word tells, the rarer the more; 0 for one that is too common to tell anything. */
  weigh: (word: string) => number
}

/** A word may be in so many headlines in any edition, and in so large a part of a great one. */
const COMMONPLACE = 12
const COMMON_PART = 50

/** Indexes the whole edition, in time linear in its words. */
export function indexCommon(stories: readonly Story[]): Common {
  const words = indexTerms(stories, (story) => story.words.keys())
  const most = Math.max(COMMONPLACE, stories.length / COMMON_PART)
  return {
    speakers: indexTerms(stories, (story) => story.speakers),
    words,
    weigh: (word) => {
      const held = words.get(word)?.length ?? 0
      // Whole numbers, so that every machine ranks alike: how often the edition can be halved down to the word.
      return held === 0 || held > most ? 0 : 1 + Math.clz32(held) - Math.clz32(stories.length)
    },
  }
}
