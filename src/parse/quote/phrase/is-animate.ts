import * as trait from '#parse/quote/tongue/trait.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import { isNameWord } from './name-words.ts'
import type { Source } from './source.ts'

/** Whether a phrase is one that can speak: a name, a person, a body of people; not a thing. */
export function isAnimate(tokens: readonly Token[], source: Source): boolean {
  if (source.kind === 'pronoun') return tokens[source.name.from]?.lower !== 'it'
  if (source.kind !== 'described') return true
  // a name ends the phrase: “Ann Roe and Jim Poe”
  return (
    has(tokens[source.phrase.to - 1], trait.ROLE | trait.GROUP | trait.PEOPLE) ||
    isNameWord(tokens[source.phrase.to - 1])
  )
}

/** A writing that speaks for someone: a statement, a poll. */
export const isWriting = (tokens: readonly Token[], source: Source): boolean =>
  source.kind === 'described' && has(tokens[source.phrase.to - 1], trait.CUE)
