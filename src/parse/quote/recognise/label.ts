import * as trait from '#parse/quote/tongue/trait.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { has } from '#parse/quote/token/token.ts'
import type { Place } from './finding.ts'

const LONGEST_LABEL = 16
const STARTS = new Set(['—', '-', '.', '•', '*', '…'])

/**
 * A name and a colon before the mark.
 *
 *     A long night - Ann Roe, mayor: “It is late.”      More from Roe: “…”
 *                    ^^^^^^^                                      ^^^
 */
export function recogniseLabel({ line: { tokens }, at, sentence }: Place): Source | null {
  if (tokens[at - 1]?.lower !== ':') return null
  let from = at - 1
  while (from > sentence.from && at - from < LONGEST_LABEL && !STARTS.has(tokens[from - 1]?.lower ?? ''))
    from -= 1
  if (from > sentence.from && !STARTS.has(tokens[from - 1]?.lower ?? '')) return null
  const label = tokens.slice(from, at - 1)
  if (
    label.some(
      (token) =>
        token.kind === 'quotation' ||
        has(token, trait.AUXILIARY) ||
        (has(token, trait.FINITE) && !has(token, trait.CAPITAL)),
    )
  )
    return null
  const source = readNamedSource(tokens, from, at)?.source
  if (source?.kind === 'name' || (source?.kind === 'organisation' && source.phrase.to === at - 1))
    return source
  const intro = label.findIndex(({ lower }) => lower === 'from' || lower === "here's" || lower === 'by')
  const after = intro < 0 ? null : readNamedSource(tokens, from + intro + 1, at)
  const here = after ?? (label[0]?.lower === 'here' ? readNamedSource(tokens, from + 2, at) : null)
  return here?.source.kind === 'name' ? here.source : null
}
