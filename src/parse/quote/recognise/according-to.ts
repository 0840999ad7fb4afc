import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { ACCORDING } from '#parse/quote/tongue/trait.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import type { Place } from './finding.ts'

/** The name behind a writing: “a document filed by Ann Roe”. */
function readAuthor(tokens: readonly Token[], from: number, to: number): Source | null {
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    if (tokens[at]?.lower !== 'by' && tokens[at]?.lower !== 'from') continue
    const author = readNamedSource(tokens, at + 1, to)?.source
    return author?.kind === 'name' || author?.kind === 'organisation' ? author : null
  }
  return null
}

/**
 * “According to” in the sentence of the quotation.
 *
 *     It was “a long night”, according to Ann Roe.
 *                            ^^^^^^^^^^^^^^^^^^^^
 */
export function recogniseAccordingTo({ line, sentence }: Place): Source | null {
  const { tokens } = line
  for (let at = sentence.from; at < sentence.to - 2; at += 1) {
    if (!has(tokens[at], ACCORDING)) continue
    const from = tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1
    const found = readNamedSource(tokens, from, sentence.to)
    if (found === null || found.source.kind !== 'described') return found?.source ?? null
    return readAuthor(tokens, found.after, sentence.to) ?? found.source
  }
  return null
}
