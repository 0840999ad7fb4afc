import type { Source } from '#parse/quote/phrase/source.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import { has } from '#parse/quote/token/token.ts'
import type { Line } from '#parse/quote/token/line.ts'
import { AUXILIARY, CAPITAL, VERB } from '#parse/quote/tongue/trait.ts'

const LONGEST_SIGNATURE = 16
const DASHES = new Set(['—', '-'])

/**
 * The name on a line of its own under the words: behind a dash, before an office, or bare under words left open.
 *
 *     “It is late.”
 *     - Ann Roe, mayor
 *       ^^^^^^^
 */
export function readSignature(line: Line | undefined, isOpen: boolean): Source | null {
  if (line === undefined || line.tokens.length > LONGEST_SIGNATURE || line.spans.length > 0) return null
  const { tokens } = line
  const hasDash = DASHES.has(tokens[0]?.lower ?? '')
  const from = hasDash ? 1 : 0
  const found = readNamedSource(tokens, from, tokens.length)
  if (found === null || found.source.kind !== 'name') return null
  if (
    tokens
      .slice(found.source.phrase.to)
      .some((token) => has(token, AUXILIARY) || (has(token, VERB) && !has(token, CAPITAL)))
  )
    return null
  const next = tokens[found.source.phrase.to]
  const isRole = next?.lower === ','
  const isEnd = next === undefined || next.lower === '.' || next.lower === '(' || next.lower === '"'
  return isRole || (isEnd && (hasDash || isOpen)) ? found.source : null
}
