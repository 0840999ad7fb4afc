import type { Rule } from './rule.ts'

/**
 * A sentence that begins with its own words, in a paragraph where someone speaks.
 *
 *     “It is late,” Roe said. “We should go.”
 *                             ^^^^^^^^^^^^^^^
 */
export const goOnInParagraph: Rule = ({ at, sentence }, { before, after }) => {
  if (at !== sentence.from) return null
  const giver =
    before.findLast(({ quotation, speaker }) => speaker !== null || quotation.source !== null) ??
    after.find(({ quotation, family }) => quotation.source !== null && family === 'after mark')
  return giver === undefined ? null : { speaker: giver.speaker, family: 'same paragraph' }
}
