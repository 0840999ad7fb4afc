import type { Source } from '#parse/quote/phrase/source.ts'
import type { Place } from './finding.ts'

/**
 * The person whose doing the words are part of.
 *
 *     Roe promised voters “a better bridge”.
 *     ^^^
 */
export function recogniseClauseSubject({ clauses, at }: Place): Source | null {
  const clause = clauses.findLast(({ verb }) => verb < at)
  return clause !== undefined && clause.kind === 'other' && clause.subject.kind === 'name'
    ? clause.subject
    : null
}
