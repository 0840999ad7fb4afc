import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import { has } from '#parse/quote/token/token.ts'
import { CAPITAL, FINITE, NOUNLIKE, SPEECH } from '#parse/quote/tongue/trait.ts'

/** Whether a clause of speech follows words that end with a comma: they have a speaker, though no one could read who. */
export function isClaimed({ line, at, sentence, sign }: Quotation): boolean {
  if (sign !== ',') return false
  return line.tokens
    .slice(at + 1, sentence.to)
    .some((token) => has(token, SPEECH) && has(token, FINITE) && !has(token, CAPITAL | NOUNLIKE))
}
