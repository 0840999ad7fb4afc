import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import type { Place } from './finding.ts'

/**
 * “According to” in the sentence of the quotation.
 *
 *     It was “a long night”, according to Ann Roe.
 *                            ^^^^^^^^^^^^^^^^^^^^
 */
export function recogniseAccordingTo({ line, sentence }: Place): Source | null {
  const { tokens } = line
  for (let at = sentence.from; at < sentence.to - 2; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue
    return readNamedSource(tokens, at + 2, sentence.to)?.source ?? null
  }
  return null
}
