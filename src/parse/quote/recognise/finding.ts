import type { Source } from '#parse/quote/phrase/source.ts'
import type { Clause } from '#parse/quote/clause/clause.ts'
import type { Line } from '#parse/quote/token/line.ts'
import type { Range } from '#parse/quote/phrase/source.ts'

/** What a recogniser looks at: one quotation in its sentence. */
export type Place = {
  line: Line
  /** The quotation's token. */
  at: number
  sentence: Range
  /** The clauses of the sentence. */
  clauses: readonly Clause[]
  /** The last sign of the words quoted, a letter for none. */
  sign: string
  words: number
}

/** The source a recogniser is sure of, or `null`: the next one in order of precedence is asked. */
export type Recogniser = (place: Place) => Source | null
