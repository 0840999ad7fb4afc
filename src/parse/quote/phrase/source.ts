/** A stretch of tokens, `to` exclusive. */
export type Range = { from: number; to: number }

/** Who a clause says is speaking, as tokens of its line. */
export type Source = {
  kind: 'name' | 'pronoun' | 'described' | 'organisation'
  /** The whole phrase: “former mayor Ann Roe”. */
  phrase: Range
  /** The name in it, or the whole phrase when it holds none. */
  name: Range
  /** “former mayor” */
  role: Range | null
}
