import { isClaimed } from './is-claimed.ts'
import type { Rule } from './rule.ts'

/**
 * A sentence that begins with its own words, in a paragraph where someone speaks.
 *
 *     “It is late,” Roe said. “We should go.”
 *                             ^^^^^^^^^^^^^^^
 */
export const goOnInParagraph: Rule = (quotation, { before, after }) => {
  if (quotation.at !== quotation.sentence.from || isClaimed(quotation)) return null
  const giver =
    before.findLast((other) => other.speaker !== null || other.quotation.source !== null) ??
    after.find(({ quotation: other, family }) => other.source !== null && family === 'after mark')
  return giver === undefined ? null : { speaker: giver.speaker, family: 'same paragraph' }
}
