import { has, type Token } from '#parse/quote/token/token.ts'
import * as trait from '#parse/quote/tongue/trait.ts'
import { endOfRun } from './name-words.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'

export type Found = {
  source: Source
  /** Where what qualifies the source goes on. */
  after: number
}

/**
 * A source, by its name when the name follows the description between commas.
 *
 *     the group’s president, Ann Roe, said
 *                            ^^^^^^^
 */
export function readNamedSource(tokens: readonly Token[], from: number, to: number): Found | null {
  const source = readSource(tokens, from)
  if (source === null) return null
  const { to: end } = source.phrase
  if (source.kind !== 'described' || tokens[end]?.lower !== ',') return { source, after: end }
  const nameEnd = endOfRun(tokens, end + 1)
  const next = tokens[nameEnd]
  const closes =
    nameEnd >= to ||
    next === undefined ||
    next.kind !== 'word' ||
    has(next, trait.PREPOSITION | trait.RELATIVE)
  if (
    nameEnd === end + 1 ||
    !closes ||
    !has(tokens[end - 1], trait.ROLE) ||
    has(tokens[nameEnd - 1], trait.GROUP)
  )
    return { source, after: end }
  const name = { from: end + 1, to: nameEnd }
  const named: Source = { kind: 'name', phrase: { from, to: nameEnd }, name, role: { from, to: end } }
  return { source: named, after: next?.lower === ',' && readsOn(tokens, nameEnd + 1) ? nameEnd + 1 : nameEnd }
}

const readsOn = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], trait.VERB | trait.AUXILIARY | trait.ADVERB)
