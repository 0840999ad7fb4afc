import { has, type Token } from '#parse/quote/token/token.ts'
import { readSource } from '#parse/quote/phrase/read-source.ts'
import { PEOPLE, ROLE } from '#parse/quote/tongue/trait.ts'

const BELONGING: ReadonlySet<string> = new Set(['for', 'of', 'at', 'from', 'with'])

/**
 * Where a description ends that goes on with what its bearer belongs to.
 *
 *     a spokesman for the council said
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function endOfDescription(tokens: readonly Token[], to: number): number {
  if (!has(tokens[to - 1], ROLE | PEOPLE) || !BELONGING.has(tokens[to]?.lower ?? '')) return to
  const object = readSource(tokens, to + 1)
  return object === null || object.kind === 'pronoun' ? to : object.phrase.to
}
