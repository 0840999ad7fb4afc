import * as trait from '#parse/quote/tongue/trait.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import { endOfRun, isNameWord, startOfName } from './name-words.ts'
import type { Source } from './source.ts'

const LONGEST_PHRASE = 14
/** What ends a noun phrase. */
const STOP =
  trait.PREPOSITION |
  trait.AND |
  trait.SUBORDINATOR |
  trait.RELATIVE |
  trait.AUXILIARY |
  trait.PRONOUN |
  trait.DOING |
  trait.CLOSED

const isPlainVerb = (token: Token): boolean =>
  has(token, trait.VERB) && !has(token, trait.NOUNLIKE | trait.ROLE | trait.CAPITAL | trait.GROUP)

/** A word that only a verb makes sense of here: after a role or a name, “remarks” is one. */
const isLikelyVerb = (token: Token, previous: Token | undefined): boolean =>
  has(token, trait.VERB) &&
  !has(token, trait.CAPITAL) &&
  (has(token, trait.FINITE) || has(token, trait.BASE)) &&
  has(previous, trait.ROLE | trait.GROUP | trait.CAPITAL)

/** “another leading advocate” */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], trait.PARTICIPLE) &&
  has(tokens[at - 1], trait.ARTICLE | trait.OWNER) &&
  has(tokens[at + 1], trait.CAPITAL | trait.ROLE | trait.GROUP | trait.PEOPLE)

/**
 * The source that begins at a token, without what qualifies it afterwards.
 *
 *     a former mayor Ann Roe said
 *     ^^^^^^^^^^^^^^^^^^^^^^
 */
export function readSource(tokens: readonly Token[], from: number): Source | null {
  const first = tokens[from]
  if (first === undefined || first.kind !== 'word') return null
  if (has(first, trait.PRONOUN)) {
    const range = { from, to: from + 1 }
    return { kind: 'pronoun', phrase: range, name: range, role: null }
  }
  if (has(first, trait.ADVERB) && !has(first, trait.ARTICLE | trait.ROLE | trait.PEOPLE)) return null
  let at = from
  let hasHead = false
  while (at < tokens.length && at - from < LONGEST_PHRASE) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') break
    if (at > from && has(token, trait.PREPOSITION) && !has(token, trait.CAPITAL)) break
    const end = endOfRun(tokens, at)
    if (end > at) {
      const next = tokens[end]
      if (has(next, trait.POSSESSIVE)) {
        at = end + 1
        hasHead = false
        continue
      }
      const start = startOfName(tokens, at, end)
      const role = findRole(tokens, end) || findCommon(tokens, at, end)
      if (role > 0) {
        at = role
        hasHead = true
        continue
      }
      return finish(tokens, { from, at, start, end })
    }
    if (has(token, trait.POSSESSIVE)) {
      at += 1
      continue
    }
    if (
      at > from &&
      has(token, trait.ARTICLE | trait.OWNER | trait.TIME) &&
      !has(tokens[at - 1], trait.ARTICLE)
    )
      break
    if (has(token, STOP) && !has(token, trait.ARTICLE)) break
    if (
      has(token, trait.ADVERB) &&
      at > from &&
      !isNameWord(tokens[at + 1]) &&
      !has(tokens[at + 1], trait.ROLE)
    )
      break
    if (hasHead && isLikelyVerb(token, tokens[at - 1])) break
    if (at > from && isPlainVerb(token) && !isAdjective(tokens, at)) break
    if (at === from && has(token, trait.VERB) && !has(token, trait.ROLE | trait.GROUP | trait.NOUNLIKE))
      return null
    hasHead ||=
      !has(token, trait.ARTICLE | trait.OWNER) ||
      ((token.lower === 'one' || has(token, trait.PEOPLE)) && tokens[at + 1]?.lower === 'of')
    at += 1
  }
  if (!hasHead || at === from || has(tokens[at - 1], trait.TIME)) return null
  // no determiner and no word for people: not a noun phrase at all
  const isKnown =
    has(tokens[at - 1], trait.ROLE | trait.GROUP | trait.PEOPLE | trait.CUE) ||
    has(first, trait.ROLE | trait.PEOPLE)
  if (!isKnown && !has(first, trait.ARTICLE | trait.OWNER) && tokens[at - 1]?.lower.endsWith('s') !== true)
    return null
  const range = { from, to: at }
  return { kind: 'described', phrase: range, name: range, role: null }
}

/** Past a role behind a name, with at most two words before it: “White House press secretary”. */
function findRole(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || has(token, STOP | trait.ARTICLE | trait.OWNER | trait.CAPITAL | trait.TIME))
      return 0
    if (has(token, trait.VERB) && !has(token, trait.NOUNLIKE | trait.PARTICIPLE | trait.BASE)) return 0
    if (has(token, trait.ROLE | trait.GROUP | trait.PEOPLE))
      return at > from && has(token, trait.PLURAL) && isVerbLike(tokens[at - 1]) ? 0 : at + 1
    if (token.traits === 0 && token.lower.endsWith('ed')) return 0
  }
  return 0
}

/** “rallies supporters”: an unknown word before several people may be a verb. */
const isVerbLike = (token: Token | undefined): boolean => token?.traits === 0 && token.lower.endsWith('s')

/** Past a common word that a name qualifies: “a Roe native”, “former Roe agent Ann Poe”. */
function findCommon(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[end]
  if (
    token?.kind !== 'word' ||
    token.traits !== 0 ||
    /(?:ed|s)$/.test(token.lower) ||
    (token.lower.endsWith('ing') && !isNameWord(tokens[end + 1]))
  )
    return 0
  return has(tokens[at - 1], trait.ARTICLE) || isNameWord(tokens[end + 1]) ? end + 1 : 0
}

type Run = { from: number; at: number; start: number; end: number }

function finish(tokens: readonly Token[], { from, at, start, end }: Run): Source {
  const phrase = { from, to: end }
  const last = tokens[end - 1]
  if (start >= end) return { kind: 'described', phrase, name: phrase, role: null }
  const name = { from: start, to: end }
  if (has(last, trait.GROUP) && end - start > 1) return { kind: 'organisation', phrase, name, role: null }
  const role = start > from ? { from, to: start } : null
  const isThe = at > from && has(tokens[at - 1], trait.ARTICLE) && start === at
  if (isThe) return { kind: 'organisation', phrase, name, role: null }
  return { kind: 'name', phrase, name, role }
}
