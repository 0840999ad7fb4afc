import * as trait from '#parse/quote/tongue/trait.ts'
import { isAnimate, isWriting } from '#parse/quote/phrase/is-animate.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { has } from '#parse/quote/token/token.ts'
import type { Place } from './finding.ts'

const LONGEST_ADDRESS = 16

/**
 * A verb of speech right before the mark, or with only a comma or colon and what goes with the verb between.
 *
 *     Roe told reporters on Monday: “It is late.”
 *     ^^^^^^^^
 */
export function recogniseBesideMark({ line: { tokens }, clauses, at }: Place): Source | null {
  const clause = clauses.findLast(({ verb, to }) => verb < at && to <= at)
  if (clause === undefined || clause.kind === 'other' || clause.kind === 'passive') return null
  if (!isAnimate(tokens, clause.subject) && !isWriting(tokens, clause.subject)) return null
  if (clause.verb === at - 1) return clause.subject
  const sign = tokens[at - 1]?.lower
  if (sign !== ':' && sign !== ',') return null
  const between = tokens.slice(clause.verb + 1, at - 1)
  if (between.length > LONGEST_ADDRESS || clause.to > clause.verb + 1) return null
  const isPlain = between.every(
    (token) => token.kind === 'word' && !has(token, trait.RELATIVE | trait.SUBORDINATOR | trait.AUXILIARY),
  )
  return isPlain ? clause.subject : null
}
