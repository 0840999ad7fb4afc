import { isAnimate } from '#parse/quote/phrase/is-animate.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import type { Place } from './finding.ts'

/**
 * A clause of speech that closes the sentence.
 *
 *     The plan is “a gift” to the banks, Roe said.
 *                                        ^^^^^^^^
 */
export function recogniseEndOfSentence({ line, clauses, at }: Place): Source | null {
  const clause = clauses.find(
    ({ from, kind, subject }) => from > at && kind === 'speech' && isAnimate(line.tokens, subject),
  )
  if (clause === undefined) return null
  const sign = line.tokens[Math.min(clause.from, clause.verb) - 1]
  return sign?.lower === ',' || sign?.lower === '—' || sign?.kind === 'quotation' ? clause.subject : null
}
