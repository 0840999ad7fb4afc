import { isClaimed } from './is-claimed.ts'
import type { Rule } from './rule.ts'

/**
 * A paragraph that begins with words, whose speaker the line under it names or the one before it introduces, or that
 * goes on with the words before.
 *
 *     Roe continued:                “It was late. ¶ “We went home.”
 *     “It is late.”                                 ^^^^^^^^^^^^^^^
 */
export const goOnFromBefore: Rule = (quotation, { scene }) => {
  const { at, block } = quotation
  if (at !== 0 || isClaimed(quotation)) return null
  if (scene.signed !== null) return { speaker: scene.signed, family: 'signature' }
  if (scene.introduced !== null) return { speaker: scene.introduced, family: 'introduced' }
  const last = scene.previous.at(-1)
  if (last === undefined || last.quotation.block !== block - 1 || last.speaker === null) return null
  return { speaker: last.speaker, family: last.quotation.span.isOpen ? 'left open' : 'across paragraphs' }
}
