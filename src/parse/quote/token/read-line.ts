import type { Block } from '#news/block.ts'
import { findDialogue } from '#parse/quote/span/find-dialogue.ts'
import { findSpans } from '#parse/quote/span/find-spans.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import type { Line } from './line.ts'
import { tokenizeAround } from './tokenize.ts'

/** No paragraph of a story is longer, in UTF-16 units: what is, is not read. */
const LONGEST_BLOCK = 200_000

/** A block as tokens, before its capitals are settled. */
export type Copy = Pick<Line, 'text' | 'spans' | 'tokens'>

/** A block as tokens. A crosshead's quotation marks are its own, not the body's. */
export function readLine({ kind, text }: Block, tongue: Tongue): Copy {
  if (text.length > LONGEST_BLOCK) return { text, spans: [], tokens: [] }
  if (kind === 'crosshead' || kind === 'rule')
    return { text, spans: [], tokens: tokenizeAround(text, [], tongue) }
  const dialogue = findDialogue(text, tongue)
  const spans = dialogue.length > 0 ? dialogue : findSpans(text)
  return { text, spans, tokens: tokenizeAround(text, spans, tongue) }
}
