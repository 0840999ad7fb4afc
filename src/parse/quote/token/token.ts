/** A word, a punctuation mark, or a whole quotation of a block. */
export type Token = {
  kind: 'word' | 'mark' | 'quotation'
  /** As printed; for a quotation the last sign of its words. */
  text: string
  /** Lower case, apostrophes straight; the sign itself for a mark. */
  lower: string
  start: number
  end: number
  /** Bits of tongue/trait.ts. */
  traits: number
  /** Index of the quotation among the block's spans; -1 for any other token. */
  span: number
}

/** Whether a token has any of these traits. */
export const has = (token: Token | undefined, traits: number): boolean =>
  token !== undefined && (token.traits & traits) !== 0
