import type { Clause } from '#parse/quote/clause/clause.ts'
import { isAnimate, isWriting } from '#parse/quote/phrase/is-animate.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import type { Place } from './finding.ts'

/**
 * The subject of the nearest verb of speech before the mark.
 *
 *     Roe said the plan, which Poe had drawn up, was “a gift to the banks”.
 *     ^^^^^^^^
 */
export function recogniseBeforeMark({ line: { tokens }, clauses, at }: Place): Source | null {
  const speaks = ({ kind, subject, verb, to }: Clause): boolean =>
    verb < at &&
    to <= at &&
    (kind === 'speech' || kind === 'framing' || kind === 'thought') &&
    (isAnimate(tokens, subject) || isWriting(tokens, subject))
  return clauses.findLast(speaks)?.subject ?? null
}
