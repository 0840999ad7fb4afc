import { countWords, endsSentence } from '#parse/lines/measure-line.ts'
import { markEach } from '#parse/marks/mark-each.ts'

/** A crosshead in capitals is short; a longer line of capitals inside a page is a link to another story. */
const FEWEST_WORDS = 7

/** Removes lines of a page dump that are titles of other stories, set in capitals. */
export const markCapitals = markEach(({ text }) => {
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase()
  return isShouted && countWords(text, FEWEST_WORDS) >= FEWEST_WORDS && !endsSentence(text)
    ? { kind: 'removed', rule: 'link in capitals' }
    : null
})
