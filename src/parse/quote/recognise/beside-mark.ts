import * as trait from '#parse/quote/tongue/trait.ts'
import { isAnimate, isWriting } from '#parse/quote/phrase/is-animate.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { has } from '#parse/quote/token/token.ts'
import type { Place } from './finding.ts'

const LONGEST_ADDRESS = 16

/** The clause nearest before the mark whose subject can speak. */
function findClause({ line: { tokens }, clauses, at }: Place) {
  const before = clauses.filter(
    ({ verb, to, level, subject }) =>
      verb < at && to <= at && !(level === 'relative' && subject.kind === 'described' && verb < at - 2),
  )
  const clause = before.at(-1)
  if (clause === undefined || clause.kind === 'passive') return null
  return isAnimate(tokens, clause.subject) || isWriting(tokens, clause.subject) ? clause : null
}

/**
 * A verb of speech right before the mark, with a comma or colon between at most.
 *
 *     Roe said: “It is late.”
 *     ^^^^^^^^
 */
export function recogniseBesideMark(place: Place): Source | null {
  const clause = findClause(place)
  if (clause === null || clause.kind === 'other') return null
  const sign = place.line.tokens[place.at - 1]?.lower
  const distance = place.at - clause.verb
  return distance === 1 || (distance === 2 && (sign === ':' || sign === ',')) ? clause.subject : null
}

/**
 * A verb of speech before the mark, with a comma or colon and only what goes with the verb between; any verb before
 * a colon.
 *
 *     Roe told reporters on Monday: “It is late.”
 *     ^^^^^^^^
 */
export function recogniseAddress(place: Place): Source | null {
  const clause = findClause(place)
  const { tokens } = place.line
  const sign = tokens[place.at - 1]?.lower
  if (clause === null || (sign !== ':' && sign !== ',')) return null
  if (clause.kind === 'other' && (sign !== ':' || clause.subject.kind !== 'name' || clause.level !== 'main'))
    return null
  if (sign === ',' && (clause.kind === 'manner' || clause.level === 'subordinate')) return null
  const between = tokens.slice(clause.verb + 1, place.at - 1)
  if (between.length > LONGEST_ADDRESS || clause.to > clause.verb + 1) return null
  const isOpen =
    sign === ':' ? trait.RELATIVE | trait.AUXILIARY : trait.RELATIVE | trait.SUBORDINATOR | trait.AUXILIARY
  const isPlain = between.every((token) => token.kind === 'word' && !has(token, isOpen))
  return isPlain ? clause.subject : null
}
