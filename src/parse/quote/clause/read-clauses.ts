import * as trait from '#parse/quote/tongue/trait.ts'
import { isAnimate, isWriting } from '#parse/quote/phrase/is-animate.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import { isNameWord } from '#parse/quote/phrase/name-words.ts'
import { readSource } from '#parse/quote/phrase/read-source.ts'
import type { Range, Source } from '#parse/quote/phrase/source.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import { agrees } from './agrees.ts'
import type { Clause } from './clause.ts'
import { endOfBrackets, findVerb } from './find-verb.ts'
import { readInverted } from './read-inverted.ts'
import { kindOfVerb, readVerb, type VerbGroup } from './read-verb.ts'
import { readShared } from './read-shared.ts'
import { ownersOf, startReading, take, type Reading } from './reading.ts'

/** Signs that close the words of a quotation for the sentence round it. */
const CLOSING = '.,!?'

/**
 * The clauses of a sentence, in order: each subject with its verb, and the verbs that share a subject.
 *
 *     Roe praised the plan and said it was “fair”, adding that Poe objects
 *     ^^^ ^^^^^^^              ^^^^                ^^^^^^      ^^^ ^^^^^^^
 */
export function readClauses(tokens: readonly Token[], { from, to }: Range): readonly Clause[] {
  const reading = startReading(tokens, to)
  let at = from
  while (at < to) at = Math.max(step(reading, at), at + 1)
  return reading.clauses.toSorted((a, b) => a.verb - b.verb)
}

/** Reads on from a token; returns where to go on. */
function step(reading: Reading, at: number): number {
  const { tokens, to } = reading
  const token = tokens[at]
  if (token === undefined) return at + 1
  if (token.kind !== 'word') {
    const end = token.lower === '(' ? endOfBrackets(tokens, at) : null
    if (end !== null && end <= to && !tokens.slice(at, end).some(({ kind }) => kind === 'quotation'))
      return end
    const isBreak = token.kind === 'quotation' ? CLOSING.includes(token.text) : token.lower !== ','
    if (isBreak) reading.isPredicate = false
    if (isBreak && token.lower !== "'") reading.level = 'main'
    return at + 1
  }
  const claimer = reading.claimed.get(at)
  if (claimer !== undefined) {
    reading.isPredicate = true
    reading.level = claimer.level
    reading.current = claimer.subject
    return at + 1
  }
  const inverted = readInverted(tokens, at, to)
  if (inverted !== null) return take(reading, inverted)
  const shared = readShared(tokens, at, () => ownersOf(reading))
  if (shared !== null && !reading.claimed.has(shared.verb)) {
    if (shared.subject !== null) return take(reading, { ...shared, subject: shared.subject })
    reading.waiting.push(shared)
    reading.isPredicate = true
    return shared.to
  }
  if (opens(reading, at)) return at + 1
  return readSubject(reading, at)
}

/** A word that opens a clause of another level. */
function opens(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (has(token, trait.SUBORDINATOR)) reading.level = 'subordinate'
  else if (token?.lower === 'that' && (reading.isPredicate || isNameWord(reading.tokens[at + 1])))
    reading.level = 'complement'
  else if (has(token, trait.RELATIVE) && token?.lower !== 'that') reading.level = 'relative'
  else if (!has(token, trait.AND) || has(token, trait.CAPITAL)) return false
  reading.isPredicate = false
  return true
}

/** A clause and, where its verb is passive, whoever does it: “was asked by Roe” */
function takeWithAgent(reading: Reading, clause: Clause): number {
  const { tokens, to } = reading
  const next = take(reading, clause)
  if (clause.kind !== 'passive' || tokens[next]?.lower !== 'by') return next
  const agent = readNamedSource(tokens, next + 1, to)
  if (agent === null || agent.after > to) return next
  const kind = kindOfVerb(tokens[clause.verb])
  reading.clauses.push({ ...clause, subject: agent.source, kind, to: agent.source.phrase.to })
  return next
}

/** A phrase and, when it is a subject, its verb. */
function readSubject(reading: Reading, at: number): number {
  const { tokens, to } = reading
  const token = tokens[at]
  const before = tokens[at - 1]
  const isObject = (has(before, trait.PREPOSITION) && !has(token, trait.PRONOUN)) || isWon(tokens, at)
  if (isObject) {
    const object = readSource(tokens, at)
    if (object === null) return at + 1
    reading.last = object
    return Math.max(object.phrase.to, at + 1)
  }
  const found = readNamedSource(tokens, at, to)
  if (found === null) return at + 1
  const { source, after } = found
  const verb =
    (reading.isPredicate && before?.lower !== ',') || isThing(tokens, source)
      ? readNextVerb(tokens, source, to)
      : findVerb(tokens, after, to)
  if (verb === null || reading.claimed.has(verb.verb) || !agrees(tokens, source, verb)) {
    reading.last = source
    return source.phrase.to
  }
  // When Roe came, Poe left: the comma ends what was put first
  if (
    before?.lower === ',' &&
    reading.level !== 'main' &&
    !reading.clauses.some(({ level }) => level === 'main')
  )
    reading.level = 'main'
  // Roe lost when Poe spoke, Doe said, adding …
  const closes = before?.lower === ',' && verb.kind === 'speech' && tokens[verb.to]?.kind === 'mark'
  const isNested = reading.isPredicate && before?.lower !== ',' && reading.level === 'main'
  const clause: Clause = {
    subject: source,
    kind: verb.kind,
    level: closes ? 'main' : isNested ? 'complement' : reading.level,
    verb: verb.verb,
    from: at,
    to: verb.to,
  }
  const next = takeWithAgent(reading, clause)
  // What lies between a subject and its verb may hold clauses and quotations of its own.
  const between = tokens.slice(source.phrase.to, verb.verb)
  if (between.every(({ kind, traits }) => kind === 'word' && (traits & trait.RELATIVE) === 0)) return next
  reading.isPredicate = false
  return source.phrase.to
}

/** “after winning Ohio, …”: the name is what is done, and nobody who speaks. */
const isWon = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 2], trait.PREPOSITION | trait.SUBORDINATOR) &&
  isNameWord(tokens[at]) &&
  /^\p{Ll}+ing$/u.test(tokens[at - 1]?.text ?? '')

/** What cannot speak claims no verb that is far away. */
const isThing = (tokens: readonly Token[], source: Source): boolean =>
  source.kind === 'described' && !isAnimate(tokens, source) && !isWriting(tokens, source)

/** Behind a verb only a subject with its verb right beside it is one: “Roe said Poe promised”. */
function readNextVerb(tokens: readonly Token[], source: Source, to: number): VerbGroup | null {
  const group = readVerb(tokens, source.phrase.to)
  if (group === null || group.verb >= to) return null
  if (
    source.kind === 'described' &&
    !has(tokens[source.phrase.to], trait.AUXILIARY) &&
    group.kind !== 'speech'
  )
    return null
  return group
}
