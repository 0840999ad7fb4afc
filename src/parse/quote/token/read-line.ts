import type { Block } from '#news/block.ts'
import { findDialogue } from '#parse/quote/span/find-dialogue.ts'
import { findSpans } from '#parse/quote/span/find-spans.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import type { Line } from './line.ts'
import { tokenizeAround } from './tokenize.ts'

/** A block as tokens, before its capitals are settled. */
export type Copy = Pick<Line, 'text' | 'spans' | 'tokens'>

/** A block as tokens. A crosshead's quotation marks are its own, not the body's. */
export function readLine({ kind, text }: Block, tongue: Tongue): Copy {
  if (kind === 'crosshead' || kind === 'rule')
    return { text, spans: [], tokens: tokenizeAround(text, [], tongue) }
  const dialogue = findDialogue(text, tongue)
  const spans = dialogue.length > 0 ? dialogue : findSpans(text)
  return { text, spans, tokens: tokenizeAround(text, spans, tongue) }
}
