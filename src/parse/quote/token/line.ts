import type { Range } from '#parse/quote/phrase/source.ts'
import type { Span } from '#parse/quote/span/span.ts'
import type { Token } from './token.ts'

/** One block as tokens, in which a whole quotation is one token. */
export type Line = {
  text: string
  spans: readonly Span[]
  tokens: readonly Token[]
  sentences: readonly Range[]
}
