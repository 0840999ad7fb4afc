import * as trait from '#parse/quote/tongue/trait.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import type { ClauseKind } from './clause.ts'

export type VerbGroup = { kind: ClauseKind; verb: number; to: number }

const CLOSED =
  trait.ARTICLE |
  trait.OWNER |
  trait.PREPOSITION |
  trait.AND |
  trait.SUBORDINATOR |
  trait.RELATIVE |
  trait.PRONOUN |
  trait.CLOSED |
  trait.TIME |
  trait.POSSESSIVE |
  trait.CAPITAL

/** What a verb of the tables does with words. */
export function kindOfVerb(token: Token | undefined): ClauseKind {
  if (has(token, trait.SPEECH)) return 'speech'
  if (has(token, trait.MANNER)) return 'manner'
  return has(token, trait.FRAMING) ? 'framing' : 'thought'
}

const isAdverb = (token: Token): boolean =>
  has(token, trait.ADVERB) ||
  (token.lower.endsWith('ly') && token.lower.length > 4 && !has(token, trait.VERB | trait.CAPITAL))

/** “was quoted as saying” */
function readQuotedAsSaying(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'quoted') return null
  for (let next = at + 1; next < at + 8; next += 1) {
    if (tokens[next]?.lower === 'as' && tokens[next + 1]?.lower === 'saying') return next + 1
  }
  return null
}

/**
 * The verb group at a token: auxiliaries and adverbs, then the verb.
 *
 *     Roe has also said
 *         ^^^^^^^^^^^^^
 */
export function readVerb(tokens: readonly Token[], from: number): VerbGroup | null {
  let at = from
  let auxiliaries = 0
  let isBe = false
  for (; at < from + 6; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (has(token, trait.AUXILIARY) && !has(token, trait.CAPITAL)) {
      auxiliaries += 1
      isBe = has(token, trait.BE)
    } else if (at > from && has(token, trait.TIME) && has(tokens[at - 1], trait.ADVERB)) continue
    else if (!isAdverb(token) || has(token, trait.CAPITAL)) break
  }
  const token = tokens[at]
  if (token?.kind !== 'word') return auxiliaries > 0 ? { kind: 'other', verb: at - 1, to: at } : null
  const isShouted = has(token, trait.CAPITAL) && !(token.lower.endsWith('ed') && has(token, trait.SPEECH))
  if (has(token, trait.VERB) && !has(token, trait.PREPOSITION) && !isShouted) {
    const saying = isBe ? readQuotedAsSaying(tokens, at) : null
    if (saying !== null) return { kind: 'speech', verb: saying, to: saying + 1 }
    const isParticiple = has(token, trait.PARTICIPLE) && !has(token, trait.FINITE)
    if (isBe && !isParticiple)
      return { kind: has(token, trait.FINITE) ? 'passive' : 'other', verb: at, to: at + 1 }
    // shot back, fired back
    if (tokens[at + 1]?.lower === 'back' && has(token, trait.MANNER))
      return { kind: 'speech', verb: at, to: at + 2 }
    if (tokens[at + 1]?.lower === 'it' && /^puts?$/.test(token.lower))
      return { kind: 'speech', verb: at, to: at + 2 }
    if (!isParticiple || isBe) return { kind: kindOfVerb(token), verb: at, to: at + 1 }
    return null
  }
  if (auxiliaries > 0) return { kind: 'other', verb: at - 1, to: at }
  // sniped that: whatever takes “that” is said
  const isSaid = token.traits === 0 && tokens[at + 1]?.lower === 'that' && /(?:ed|s)$/.test(token.lower)
  if (isSaid) return { kind: 'speech', verb: at, to: at + 1 }
  return has(token, CLOSED) || has(token, trait.ROLE | trait.GROUP) || at > from + 2
    ? null
    : { kind: 'other', verb: at, to: at + 1 }
}
