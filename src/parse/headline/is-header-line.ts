import { findDates } from '#parse/date/find-dates.ts'
import { parseByline } from '#parse/header/parse-byline.ts'
import { countWords } from '#parse/lines/measure-line.ts'

const LONGEST = 160
const DATE_WORDS = 12
const LONE_LABEL = /^(?:by|von|par|por)$/i

/** A line that says who wrote a story or when, as they stand below a headline. */
export function isHeaderLine(text: string): boolean {
  if (text.length > LONGEST) return false
  if (LONE_LABEL.test(text) || parseByline(text) !== null) return true
  return countWords(text) <= DATE_WORDS && findDates(text).found.length > 0
}
