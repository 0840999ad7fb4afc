import type { Block } from '#news/block.ts'
import { isCode } from '#parse/lines/is-code.ts'
import { findDialogue } from '#parse/quote/span/find-dialogue.ts'
import { findSpans } from '#parse/quote/span/find-spans.ts'
import type { Span } from '#parse/quote/span/span.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import type { Line } from './line.ts'
import { tokenizeAround } from './tokenize.ts'

/** No paragraph of a story is longer, in UTF-16 units: what is, is not read. */
const LONGEST_BLOCK = 200_000

/** A block whose quotations are found. */
export type Quoted = Pick<Line, 'text' | 'spans'>
/** A block as tokens, before its capitals are settled. */
export type Copy = Pick<Line, 'text' | 'spans' | 'tokens'>

const isReadable = (text: string): boolean => text.length <= LONGEST_BLOCK && !isCode(text)

/** The quotations of a block. A crosshead's quotation marks are its own, not the body's. */
export function listSpans({ kind, text }: Block, tongue: Tongue): readonly Span[] {
  if (kind === 'crosshead' || kind === 'rule' || !isReadable(text)) return []
  const dialogue = findDialogue(text, tongue)
  return dialogue.length > 0 ? dialogue : findSpans(text)
}

/** A block as tokens, each of its quotations being one. */
export const readLine = ({ text, spans }: Quoted, tongue: Tongue): Copy => ({
  text,
  spans,
  tokens: isReadable(text) ? tokenizeAround(text, spans, tongue) : [],
})
