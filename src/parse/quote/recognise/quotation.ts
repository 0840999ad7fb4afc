import type { Line } from '#parse/quote/token/line.ts'
import type { Range, Source } from '#parse/quote/phrase/source.ts'
import type { Clause } from '#parse/quote/clause/clause.ts'
import type { Span } from '#parse/quote/span/span.ts'

/** A quotation of the body and what its own sentence says of its speaker. */
export type Quotation = {
  block: number
  line: Line
  span: Span
  /** Its token in the line. */
  at: number
  sentence: Range
  /** Which of the line’s sentences it is. */
  index: number
  clauses: readonly Clause[]
  words: number
  /** The last sign of the words, a letter for none. */
  sign: string
  source: Source | null
  /** The family of recognisers that gave the source. */
  family: string
}
