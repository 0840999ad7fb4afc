import type { Clause } from '#parse/quote/clause/clause.ts'
import { isAnimate, isWriting } from '#parse/quote/phrase/is-animate.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import type { Place } from './finding.ts'

/** A relative clause has words of its own: “women who complained”, “which Roe says is late”. */
const isAside = ({ level, verb }: Clause, at: number): boolean => level === 'relative' && at - verb > NEAR

/** Words between a verb and its quotation at most, for a relative clause to own it. */
const NEAR = 3

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
  const able = clauses.filter(speaks)
  return (able.findLast((clause) => !isAside(clause, at)) ?? able.at(-1))?.subject ?? null
}
