import * as trait from '#parse/quote/tongue/trait.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import { endOfRun, startOfName } from './name-words.ts'
import type { Found } from './read-named-source.ts'

/**
 * Two names that share a verb, as one source.
 *
 *     Ann Roe and Jim Poe wrote
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function joinNames(tokens: readonly Token[], found: Found): Found {
  const { source, after } = found
  if (source.kind !== 'name' || after !== source.phrase.to || tokens[after]?.lower !== 'and') return found
  const end = endOfRun(tokens, after + 1)
  const start = startOfName(tokens, after + 1, end)
  if (end === after + 1 || start === end || has(tokens[end], trait.POSSESSIVE)) return found
  const phrase = { from: source.name.from, to: end }
  return {
    source: { kind: 'described', phrase, name: phrase, role: null },
    after: end,
  }
}
