import type { Article } from './article.ts'
import { countBody, countText } from './count-words.ts'

const WORDS_A_MINUTE = 230
const CHARACTERS_A_MINUTE = 500

/** Whole minutes that the standfirst and body take to read, at least 1. `counts` are the body's, if it is counted already. */
export function measureMinutes(
  { standfirst, body }: Pick<Article, 'standfirst' | 'body'>,
  counts = countBody(body),
): number {
  let words = 0
  let characters = 0
  for (const count of [countText(standfirst ?? ''), ...counts]) {
    words += count.words
    characters += count.characters
  }
  // Over one denominator, so that exactly 230 words are exactly a minute.
  const sum = words * CHARACTERS_A_MINUTE + characters * WORDS_A_MINUTE
  return Math.max(1, Math.ceil(sum / (WORDS_A_MINUTE * CHARACTERS_A_MINUTE)))
}
