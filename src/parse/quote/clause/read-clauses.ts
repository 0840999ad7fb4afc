import * as trait from '#parse/quote/tongue/trait.ts'
import { readSource } from '#parse/quote/phrase/read-source.ts'
import type { Range, Source } from '#parse/quote/phrase/source.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import type { Clause } from './clause.ts'
import { findVerb } from './find-verb.ts'
import { kindOfVerb, readVerb } from './read-verb.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'

/**
 * The clauses of a sentence, in order: each subject with its verb, and the verbs that share a subject.
 *
 *     Roe praised the plan and said it was “fair”, adding that Poe objects
 *     ^^^ ^^^^^^^              ^^^^                ^^^^^^      ^^^ ^^^^^^^
 */
export function readClauses(tokens: readonly Token[], { from, to }: Range): readonly Clause[] {
  const clauses: Clause[] = []
  let subject: Source | null = null
  let last: Source | null = null
  let at = from
  while (at < to) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind !== 'word') {
      at += 1
      continue
    }
    const before = tokens[at - 1]
    // said Roe
    if (
      has(token, trait.SPEECH) &&
      has(token, trait.FINITE) &&
      !has(token, trait.CAPITAL) &&
      (before?.kind === 'quotation' || before?.lower === ',')
    ) {
      const inverted = readInverted(tokens, at, to)
      if (inverted !== null) {
        clauses.push(inverted)
        subject = inverted.subject
        last = subject
        at = inverted.to
        continue
      }
    }
    const shared = subject === null && last === null ? null : readShared(tokens, at, { subject, last })
    if (shared !== null) {
      clauses.push(shared)
      at = shared.to
      continue
    }
    if (has(before, trait.PREPOSITION) && !has(token, trait.PRONOUN)) {
      const object = readSource(tokens, at)
      if (object !== null && (object.kind === 'name' || object.kind === 'organisation')) {
        last = object
        at = object.phrase.to
      } else at += 1
      continue
    }
    const source = readNamedSource(tokens, at, to)
    if (source === null) {
      at += 1
      continue
    }
    const verb = findVerb(tokens, source.after, to)
    if (
      verb !== null &&
      (verb.kind !== 'other' || source.source.kind !== 'described' || has(tokens[verb.verb], trait.AUXILIARY))
    ) {
      clauses.push({ subject: source.source, kind: verb.kind, verb: verb.verb, from: at, to: verb.to })
      subject = source.source
      last = subject
      at = source.source.phrase.to
      if (
        tokens
          .slice(at, verb.verb)
          .every((skipped) => skipped.kind === 'word' && !has(skipped, trait.RELATIVE))
      )
        at = verb.to
    } else {
      last = source.source
      at = source.source.phrase.to
    }
  }
  return clauses
}

/** “said Ann Roe” */
function readInverted(tokens: readonly Token[], at: number, to: number): Clause | null {
  let start = at + 1
  while (has(tokens[start], trait.ADVERB)) start += 1
  const found = readNamedSource(tokens, start, to)
  if (found === null) return null
  const follows = readVerb(tokens, found.source.phrase.to)
  if (follows !== null) return null
  return { subject: found.source, kind: 'speech', verb: at, from: start, to: found.source.phrase.to }
}

type Known = { subject: Source | null; last: Source | null }

/** A verb without a subject of its own: “, saying”, “and called”, “who said”. */
function readShared(tokens: readonly Token[], at: number, { subject, last }: Known): Clause | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || has(token, trait.CAPITAL)) return null
  const owner = subject ?? last
  if (owner === null) return null
  if (
    has(token, trait.PARTICIPLE) &&
    !has(token, trait.FINITE | trait.PREPOSITION) &&
    !has(before, trait.BE | trait.ARTICLE | trait.OWNER)
  ) {
    if (has(token, trait.NOUNLIKE)) return null
    return { subject: owner, kind: kindOfVerb(token), verb: at, from: at, to: at + 1 }
  }
  if (before?.lower === 'to' && has(token, trait.BASE) && !has(token, trait.NOUNLIKE)) {
    return { subject: owner, kind: kindOfVerb(token), verb: at, from: at, to: at + 1 }
  }
  if (has(before, trait.AND) || before?.lower === ',' || before?.lower === 'then') {
    const group = readVerb(tokens, at)
    if (group === null || group.kind === 'other') return null
    if (!has(tokens[group.verb], trait.FINITE) || has(tokens[group.verb], trait.PARTICIPLE)) return null
    return { subject: owner, kind: group.kind, verb: group.verb, from: at, to: group.to }
  }
  if (has(before, trait.RELATIVE) && last !== null) {
    const group = readVerb(tokens, at)
    if (group === null || group.kind === 'other') return null
    return { subject: last, kind: group.kind, verb: group.verb, from: at, to: group.to }
  }
  return null
}
