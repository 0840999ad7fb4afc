import * as trait from '#parse/quote/tongue/trait.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import type { Clause } from './clause.ts'
import { readVerb } from './read-verb.ts'

/** What may follow the name when its verb opens the sentence: “Said Roe: …” */
const BEHIND_FRONTED: ReadonlySet<string> = new Set([':', ',', '“”'])

/**
 * A verb of speech before its subject, behind the words, a comma, or first in its sentence.
 *
 *     “…,” said Ann Roe of the River Board
 *          ^^^^^^^^^^^^
 */
export function readInverted(tokens: readonly Token[], at: number, to: number): Clause | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!has(token, trait.SPEECH) || !has(token, trait.FINITE)) return null
  const isFronted = has(token, trait.CAPITAL) || before === undefined || before.lower === '.'
  if (!isFronted && before?.kind !== 'quotation' && before?.lower !== ',') return null
  let start = at + 1
  while (has(tokens[start], trait.ADVERB)) start += 1
  const found = readNamedSource(tokens, start, to)
  // said he would: what was said
  if (found === null || readVerb(tokens, found.source.phrase.to) !== null) return null
  const { source } = found
  const end = source.phrase.to
  if (isFronted && (source.kind !== 'name' || !BEHIND_FRONTED.has(tokens[end]?.lower ?? ''))) return null
  return { subject: source, kind: 'speech', level: 'main', verb: at, from: at, to: end }
}
