import type { Clause } from '#parse/quote/clause/clause.ts'
import type { Range } from '#parse/quote/phrase/source.ts'
import type { Span } from '#parse/quote/span/span.ts'
import type { Token } from './token.ts'

/** One block as tokens, in which a whole quotation is one token. */
export type Line = {
  text: string
  spans: readonly Span[]
  tokens: readonly Token[]
  sentences: readonly Range[]
  /** The clauses of a sentence by its index, read when they are first asked for. */
  clausesOf: (sentence: number) => readonly Clause[]
}
