import * as trait from '#parse/quote/tongue/trait.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import type { Clause } from './clause.ts'
import { readVerb } from './read-verb.ts'

/** Verbs that may stand first in a sentence: “Said Roe: …” */
const FRONTED: ReadonlySet<string> = new Set(['said', 'says', 'added', 'adds', 'wrote', 'writes'])

/**
 * A verb of speech before its subject, behind the words or a comma.
 *
 *     “…,” said Ann Roe of the River Board
 *          ^^^^^^^^^^^^
 */
export function readInverted(tokens: readonly Token[], at: number, to: number): Clause | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  const opens = before === undefined || before.lower === '.'
  if (before?.kind !== 'quotation' && before?.lower !== ',' && !(opens && FRONTED.has(token?.lower ?? '')))
    return null
  if (!has(token, trait.SPEECH) || !has(token, trait.FINITE) || (has(token, trait.CAPITAL) && !opens))
    return null
  let start = at + 1
  while (has(tokens[start], trait.ADVERB)) start += 1
  const found = readNamedSource(tokens, start, to)
  // said he would: what was said
  if (found === null || readVerb(tokens, found.source.phrase.to) !== null) return null
  return {
    subject: found.source,
    kind: 'speech',
    level: 'main',
    verb: at,
    from: at,
    to: found.source.phrase.to,
  }
}
