import * as trait from '#parse/quote/tongue/trait.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import type { Clause } from './clause.ts'
import { kindOfVerb, readVerb } from './read-verb.ts'

/** Whose a verb without a subject may be. */
export type Owners = {
  /** The sentence's own subject. */
  main: Source | null
  /** The nearest subject. */
  near: Source | null
  /** Who says what the nearest clause only reports. */
  told: Source | null
  /** The last phrase of any kind. */
  last: Source | null
}

type Shared = Omit<Clause, 'subject'> & { subject: Source | null }

/** A form like “saying”; one that is a noun as well (“writing”) only behind a comma. */
const isParticiple = (token: Token, before: Token | undefined): boolean =>
  has(token, trait.PARTICIPLE) &&
  !has(token, trait.FINITE | trait.PREPOSITION) &&
  (!has(token, trait.NOUNLIKE) ||
    before?.lower === ',' ||
    before?.lower === 'by' ||
    before?.kind === 'quotation')

/** “, saying”, “for calling”, “with Roe saying” */
function readParticiple(tokens: readonly Token[], at: number, ask: () => Owners): Shared | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (
    token === undefined ||
    !isParticiple(token, before) ||
    has(before, trait.BE | trait.ARTICLE | trait.OWNER | trait.POSSESSIVE)
  )
    return null
  const owners = ask()
  const clause = { kind: kindOfVerb(token), level: 'main' as const, verb: at, from: at, to: at + 1 }
  if (owners.main === null && owners.last === null) return { ...clause, subject: null }
  // criticised Roe for saying: whoever is blamed has said it
  const isObject = owners.last !== null && !has(tokens[owners.last.phrase.from - 1], trait.PREPOSITION)
  const blamed = isObject && (before?.lower === 'for' || before?.lower === 'of')
  if (blamed && owners.last?.kind === 'name' && owners.last.phrase.to === at - 1)
    return { ...clause, subject: owners.last }
  if (before?.lower === ',' || before?.kind === 'quotation') return { ...clause, subject: owners.main }
  // with Roe recently saying
  const end = owners.last?.phrase.to
  const isWith = owners.last !== null && tokens[owners.last.phrase.from - 1]?.lower === 'with'
  const isBeside = isWith && (end === at || (end === at - 1 && has(before, trait.ADVERB)))
  return { ...clause, subject: isBeside && owners.last?.kind === 'name' ? owners.last : owners.near }
}

/** “and said”, “, then called”, “to say”, “who said” */
function readCoordinate(tokens: readonly Token[], at: number, ask: () => Owners): Shared | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined) return null
  if (
    before?.lower === 'to' &&
    has(token, trait.BASE) &&
    has(token, trait.VERB) &&
    !has(token, trait.PREPOSITION)
  ) {
    return { subject: ask().near, kind: kindOfVerb(token), level: 'main', verb: at, from: at, to: at + 1 }
  }
  const isRelative = has(before, trait.RELATIVE)
  if (before?.lower === 'that' && has(token, trait.NOUNLIKE)) return null
  if (!isRelative && !has(before, trait.AND) && before?.lower !== ',' && before?.lower !== 'then') return null
  const group = readVerb(tokens, at)
  if (group === null || group.kind === 'other' || !has(tokens[group.verb], trait.FINITE)) return null
  const owners = ask()
  const clause = { kind: group.kind, verb: group.verb, from: at, to: group.to }
  if (isRelative) return owners.last === null ? null : { ...clause, level: 'relative', subject: owners.last }
  const comma = before?.lower === ',' ? before : tokens[at - 2]
  const isOuter = comma?.lower === ',' || (comma?.kind === 'quotation' && comma.text === ',')
  return { ...clause, level: 'main', subject: isOuter ? owners.main : (owners.told ?? owners.near) }
}

/** A verb without a subject of its own, with the subject it shares; `null` for a subject still to come. */
export function readShared(tokens: readonly Token[], at: number, ask: () => Owners): Shared | null {
  const participle = readParticiple(tokens, at, ask)
  if (participle !== null) return participle
  const shared = has(tokens[at], trait.CAPITAL) ? null : readCoordinate(tokens, at, ask)
  return shared?.subject === null ? null : shared
}
