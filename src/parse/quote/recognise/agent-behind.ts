import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { has } from '#parse/quote/token/token.ts'
import { FRAMING } from '#parse/quote/tongue/trait.ts'
import type { Place } from './finding.ts'

/** From the verb that frames the words to the words at most: “dismissed in public as”. */
const REACH = 4

/**
 * Whoever frames the words in the passive, behind them.
 *
 *     Roe was called “a gift to the banks” by Jim Poe.
 *                                             ^^^^^^^
 */
export function recogniseAgentBehind({ line: { tokens }, at, sentence }: Place): Source | null {
  if (tokens[at + 1]?.lower !== 'by') return null
  const isFramed = tokens
    .slice(Math.max(sentence.from, at - REACH), at)
    .some((token) => has(token, FRAMING) && token.lower.endsWith('ed'))
  const agent = isFramed ? readNamedSource(tokens, at + 2, sentence.to)?.source : undefined
  return agent?.kind === 'name' ? agent : null
}
