import * as trait from '#parse/quote/tongue/trait.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import type { VerbGroup } from './read-verb.ts'

/** Whether the verb can be this subject’s. */
export function agrees(tokens: readonly Token[], source: Source, { kind, verb }: VerbGroup): boolean {
  const token = tokens[verb]
  if (kind === 'other' && source.kind === 'described' && !has(token, trait.AUXILIARY))
    return has(tokens[source.phrase.to - 1], trait.ROLE | trait.PEOPLE | trait.GROUP)
  if (!has(token, trait.BASE) || has(token, trait.FINITE | trait.AUXILIARY)) return true
  if (has(tokens[verb - 1], trait.AUXILIARY) || has(tokens[verb - 2], trait.AUXILIARY)) return true
  if (source.kind === 'pronoun') return !/^(?:he|she|it)$/.test(tokens[source.name.from]?.lower ?? '')
  return source.kind === 'described' && tokens[source.phrase.to - 1]?.lower.endsWith('s') === true
}
