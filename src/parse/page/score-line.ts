import { isCaption } from '#parse/body/is-caption.ts'
import type { FurnitureRule } from '#parse/furniture/rule.ts'
import { isDatum, isItem } from '#parse/lines/is-datum.ts'
import { countWords, endsClause, endsSentence } from '#parse/lines/measure-line.ts'

/** How much a line speaks for being the story's: above zero prose, below zero the page around it. */
const WEIGHTS = {
  otherStories: -45,
  furniture: -3,
  datum: 1,
  item: 2,
  caption: -1,
  short: -5,
  beforeProse: -2,
  medium: -3,
  mostProse: 45,
} as const

const SHORT_WORDS = 12
const LONG_WORDS = 25
const SENTENCE_WORDS = 6
/** So much story above makes a heading of other stories a tail; above the story it is a button. */
const ENOUGH_STORY = 60

/**
 * What a line's weight hangs on beside its own words: the rule that takes it for
 * furniture, the line below it, and the weight of the story above.
 */
export type Context = { rule: FurnitureRule | null; below: string | undefined; story: number }

const isProse = (text: string, words: number): boolean =>
  words >= LONG_WORDS || (words >= SENTENCE_WORDS && (endsSentence(text) || endsClause(text)))

/** The weight of a line: a short line over prose may be a crosshead. */
export function scoreLine(text: string, { rule, below, story }: Context): number {
  if (rule !== null) {
    return rule.endsStory === undefined || story < ENOUGH_STORY ? WEIGHTS.furniture : WEIGHTS.otherStories
  }
  if (isCaption(text)) return WEIGHTS.caption
  const words = countWords(text, WEIGHTS.mostProse)
  if (isItem(text) && words > SENTENCE_WORDS) return WEIGHTS.item
  if (isProse(text, words)) return Math.min(words, WEIGHTS.mostProse)
  if (words > SHORT_WORDS) return WEIGHTS.medium
  if (endsSentence(text)) return 0
  if (isDatum(text)) return WEIGHTS.datum
  return below !== undefined && isProse(below, countWords(below, LONG_WORDS))
    ? WEIGHTS.beforeProse
    : WEIGHTS.short
}
