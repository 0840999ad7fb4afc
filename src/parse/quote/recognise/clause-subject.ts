import type { Source } from '#parse/quote/phrase/source.ts'
import { has } from '#parse/quote/token/token.ts'
import { AUXILIARY } from '#parse/quote/tongue/trait.ts'
import type { Place } from './finding.ts'

/**
 * The person whose doing the words are part of; not one of whom they are only said (“Roe is ‘a gift’”).
 *
 *     Roe promised voters “a better bridge”.
 *     ^^^
 */
export function recogniseClauseSubject({ line, clauses, at }: Place): Source | null {
  const clause = clauses.findLast(({ verb }) => verb < at)
  if (clause === undefined || clause.kind !== 'other' || clause.subject.kind !== 'name') return null
  return has(line.tokens[clause.verb], AUXILIARY) ? null : clause.subject
}
