import type { Source } from '#parse/quote/phrase/source.ts'
import type { Place } from './finding.ts'

/**
 * The subject of the nearest verb of speech before the mark.
 *
 *     Roe said the plan, which Poe had drawn up, was “a gift to the banks”.
 *     ^^^^^^^^
 */
export function recogniseBeforeMark({ clauses, at }: Place): Source | null {
  const before = clauses.filter((clause) => clause.verb < at && clause.to <= at)
  const speech = before.findLast(({ kind }) => kind === 'speech' || kind === 'framing' || kind === 'thought')
  return speech?.subject ?? null
}
