import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import type { Token } from './token.ts'

/** A text being read, and the tokens it has given so far. */
export type Reading = { text: string; tongue: Tongue; tokens: Token[] }
