import * as trait from '#parse/quote/tongue/trait.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import { readSource } from '#parse/quote/phrase/read-source.ts'
import { endOfRun, isNameWord } from '#parse/quote/phrase/name-words.ts'
import { readVerb, type VerbGroup } from './read-verb.ts'

const LONGEST_QUALIFIER = 40
const LONGEST_BARE = 14

/** A finite verb that cannot be taken for a noun: it ends what qualifies a subject. */
function readPlainVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at]
  if (token === undefined || !has(token, trait.VERB | trait.AUXILIARY) || has(token, trait.CAPITAL))
    return null
  if (has(token, trait.NOUNLIKE) && !has(token, trait.AUXILIARY)) return null
  if (has(token, trait.BASE | trait.PARTICIPLE) && !has(token, trait.FINITE | trait.AUXILIARY)) return null
  return readVerb(tokens, at)
}

/** Behind the bracket that closes the one at `from`. */
export function endOfBrackets(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at < from + LONGEST_QUALIFIER; at += 1) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.lower === ')' || token.lower === ']') return at + 1
  }
  return null
}

/** Past a phrase set off by commas or dashes, to the verb behind it. */
function findAfterAside(tokens: readonly Token[], from: number, to: number): VerbGroup | null {
  const sign = tokens[from]?.lower
  const first = tokens[from + 1]
  if (first?.lower === 'that') return null
  const isWhose = first?.lower === 'whose'
  const bare = has(first, trait.PREPOSITION | trait.PARTICIPLE | trait.SUBORDINATOR)
    ? null
    : findBareVerb(tokens, from, to)
  for (let at = from + 1; at < Math.min(to, from + LONGEST_QUALIFIER); at += 1) {
    const token = tokens[at]
    if (token === undefined || token.lower === ';' || token.lower === ':') return null
    if (token.lower === '(') {
      const end = endOfBrackets(tokens, at)
      if (end === null) return null
      at = end - 1
      continue
    }
    // a comma inside the marks closes the phrase too
    const closes = token.lower === sign || (token.kind === 'quotation' && token.text === sign)
    if (!closes) continue
    const group = readVerb(tokens, at + 1)
    if (group === null) {
      // a comma and a subject with its verb: another clause
      const end = endOfRun(tokens, at + 1)
      if (sign === ',' && end > at + 1 && readVerb(tokens, end)?.kind === 'speech') return null
      continue
    }
    if ((isWhose && group.kind !== 'speech') || (bare !== null && group.kind === 'other')) continue
    if (
      group.kind !== 'other' ||
      has(tokens[at + 1], trait.AUXILIARY) ||
      /(?:ed|s)$/.test(tokens[group.verb]?.lower ?? '')
    )
      return group
  }
  return bare
}

function findComma(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ lower }, index) => index > from && lower === ',')
  return at < 0 ? tokens.length : at
}

/** “Ann Roe, head of the River Board said”: the second comma is missing. */
function findBareVerb(tokens: readonly Token[], from: number, to: number): VerbGroup | null {
  const isWho = tokens[from + 1]?.lower === 'who'
  const start = readSource(tokens, isWho ? from + 2 : from + 1)
  if (isWho) return findAfterPhrase(tokens, from + 1, Math.min(to, findComma(tokens, from + 1)))
  if (
    start === null ||
    start.kind === 'pronoun' ||
    start.kind === 'name' ||
    !has(tokens[start.phrase.to - 1], trait.ROLE)
  )
    return null
  for (let at = start.phrase.to; at < Math.min(to, from + LONGEST_BARE); at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || has(token, trait.PRONOUN | trait.SUBORDINATOR)) return null
    // the guru who founded it said: the first verb is the relative’s
    if (has(token, trait.RELATIVE)) {
      at += 1
      continue
    }
    const group = readPlainVerb(tokens, at)
    if (group !== null) return group.kind === 'speech' && group.verb === at ? group : null
  }
  return null
}

/** Past “of the River Board” or “who knows him”, to a verb that is no noun. */
function findAfterPhrase(tokens: readonly Token[], from: number, to: number): VerbGroup | null {
  const isRelative = has(tokens[from], trait.RELATIVE)
  if (tokens[from]?.lower === 'to') return null
  // the plan that Roe said: another subject
  if (
    isRelative &&
    (isNameWord(tokens[from + 1]) || has(tokens[from + 1], trait.PRONOUN | trait.ARTICLE | trait.OWNER))
  )
    return null
  let best: VerbGroup | null = null
  for (let at = from + 1; at < Math.min(to, from + LONGEST_BARE); at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quotation') return best
    if (token.lower === ',' && !isRelative) {
      // Ann Roe of Here, There said
      const end = endOfRun(tokens, at + 1)
      const isPlace = tokens.slice(from + 1, at).every((part) => has(part, trait.CAPITAL))
      const group = end > at + 1 && at > from + 1 && isPlace ? readVerb(tokens, end) : null
      if (group?.kind === 'speech' && tokens[from]?.lower === 'of') return group
    }
    if (token.lower === ',') return best ?? (isRelative ? null : findAfterAside(tokens, at, to))
    if (token.kind === 'mark' && token.lower !== "'" && token.lower !== '-') return best
    // on Thursday ratcheted up, for Ann Roe declined
    const isOther =
      has(tokens[at - 1], trait.TIME | trait.CAPITAL) && token.traits === 0 && token.lower.endsWith('ed')
    const group = isOther ? readVerb(tokens, at) : readPlainVerb(tokens, at)
    if (group === null) continue
    if (!isRelative) return group
    if (group.kind === 'speech') best = group
    at = group.to - 1
  }
  return best
}

/** The verb of the subject that ends before `from`, with what qualifies the subject passed over. */
export function findVerb(tokens: readonly Token[], from: number, to: number): VerbGroup | null {
  const token = tokens[from]
  if (token === undefined || from >= to) return null
  if (token.lower === '(' || token.lower === '[') {
    const end = endOfBrackets(tokens, from)
    if (end === null) return null
    // Roe (D), said
    const group = tokens[end]?.lower === ',' ? readVerb(tokens, end + 1) : null
    return group?.kind === 'speech' ? group : findVerb(tokens, end, to)
  }
  if (token.lower === ',' || token.lower === '—') return findAfterAside(tokens, from, to)
  const group = readVerb(tokens, from)
  if (group !== null && group.verb < to) return group
  return has(token, trait.PREPOSITION | trait.RELATIVE) ? findAfterPhrase(tokens, from, to) : null
}
