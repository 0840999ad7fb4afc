import type { Attribution } from './attribution.ts'
import type { Rule } from './rule.ts'

/**
 * Words of the same sentence.
 *
 *     “It was late,” he said, “very late.”
 *                              ^^^^^^^^^^
 */
export const goOnInSentence: Rule = ({ sentence }, { before, after }) => {
  const isBeside = ({ quotation }: Attribution): boolean => quotation.sentence.from === sentence.from
  const giver =
    before.findLast((other) => isBeside(other) && other.speaker !== null) ??
    after.find((other) => isBeside(other) && other.quotation.source !== null)
  return giver === undefined ? null : { speaker: giver.speaker, family: 'same sentence' }
}
