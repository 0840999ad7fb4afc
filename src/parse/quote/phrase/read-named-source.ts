import { has, type Token } from '#parse/quote/token/token.ts'
import * as trait from '#parse/quote/tongue/trait.ts'
import { endOfRun, startOfName } from './name-words.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'

export type Found = {
  source: Source
  /** Where what qualifies the source goes on. */
  after: number
}

const SINGULAR: ReadonlySet<string> = new Set(['a', 'an', 'another', 'his', 'her', 'one'])
const LONGEST_QUALIFIER = 10
const READS_ON = trait.VERB | trait.DOING | trait.AUXILIARY | trait.ADVERB

const readsOn = (token: Token | undefined): boolean =>
  has(token, READS_ON) || (token?.traits === 0 && /(?:ed|s|ly)$/.test(token.lower))

/** Past “of the River Board” to a comma, or to a name that a common word leads to. */
function findName(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.lower === ',' || tokens[from]?.lower === '—') return from + 1
  if (!has(tokens[from], trait.PREPOSITION)) return null
  for (let at = from + 1; at < from + LONGEST_QUALIFIER; at += 1) {
    const token = tokens[at]
    if (token?.lower === ',') return at + 1
    if (token?.kind !== 'word' || has(token, trait.AUXILIARY | trait.RELATIVE | trait.PRONOUN)) return null
    if (has(token, trait.VERB) && has(token, trait.FINITE) && !has(token, trait.NOUNLIKE)) return null
    const isLed = !has(token, trait.CAPITAL | trait.PREPOSITION | trait.ARTICLE | trait.OWNER | trait.AND)
    if (isLed && endOfRun(tokens, at + 1) > at + 2) return at + 1
  }
  return null
}

/** “the winner, Ann Roe, said”: a name between commas, and then a verb. */
function namesAside(tokens: readonly Token[], comma: number): boolean {
  const end = endOfRun(tokens, comma + 1)
  return tokens[end]?.lower === ',' && readsOn(tokens[end + 1])
}

/** Whose a writing is: “Roe’s statement”, “an email sent by Roe”, “former mayor and chair Ann Roe”. */
function readAuthor(tokens: readonly Token[], { kind, phrase }: Source): Found | null {
  const { from, to } = phrase
  if (kind !== 'described') return null
  if (has(tokens[to - 1], trait.ROLE | trait.TITLE) && tokens[to]?.lower === 'and') {
    const second = readSource(tokens, to + 1)
    if (second?.kind !== 'name' || second.role === null) return null
    const whole = { from, to: second.phrase.to }
    return { source: { ...second, phrase: whole, role: { from, to: second.name.from } }, after: whole.to }
  }
  if (!has(tokens[to - 1], trait.CUE)) return null
  const owner = readSource(tokens, from + (has(tokens[from], trait.ARTICLE) ? 1 : 0))
  const end = endOfRun(tokens, from)
  if (end > from && has(tokens[end], trait.POSSESSIVE) && owner !== null) {
    const name = { from: startOfName(tokens, from, end), to: end }
    if (name.from === end) return null
    return { source: { kind: 'name', phrase, name, role: null }, after: to }
  }
  for (let at = to; at < to + 4; at += 1) {
    if (tokens[at]?.lower !== 'by' && tokens[at]?.lower !== 'from') continue
    const author = readSource(tokens, at + 1)
    if (author?.kind !== 'name' && author?.kind !== 'organisation') return null
    return { source: { ...author, phrase: { from, to: author.phrase.to } }, after: author.phrase.to }
  }
  return null
}

/**
 * A source, by its name when the name follows the description.
 *
 *     the group’s president for schools, Ann Roe, said
 *                                        ^^^^^^^
 */
export function readNamedSource(tokens: readonly Token[], from: number, to: number): Found | null {
  const source = readSource(tokens, from)
  if (source === null) return null
  const author = readAuthor(tokens, source)
  if (author !== null) return author
  const { to: end } = source.phrase
  if (source.kind !== 'described') return { source, after: end }
  const isRole = tokens.slice(from, end).some((token) => has(token, trait.ROLE))
  const isOne = isRole || SINGULAR.has(tokens[from]?.lower ?? '')
  const isOneOf = tokens[from]?.lower === 'one' && tokens[end]?.lower === 'of'
  const isThe = tokens[from]?.lower === 'the' && namesAside(tokens, end)
  const start =
    isRole || isOneOf
      ? findName(tokens, end)
      : (isOne || isThe) && tokens[end]?.lower === ','
        ? end + 1
        : null
  if (start === null || start >= to) return { source, after: end }
  const nameEnd = endOfRun(tokens, start)
  const nameStart = startOfName(tokens, start, nameEnd)
  const next = tokens[nameEnd]
  const isAside = tokens[start - 1]?.kind === 'mark'
  const closes =
    !isAside ||
    nameEnd >= to ||
    next === undefined ||
    next.kind !== 'word' ||
    has(next, trait.PREPOSITION | trait.RELATIVE)
  if (nameEnd - nameStart < (isRole ? 1 : 2) || !closes || has(tokens[nameEnd - 1], trait.GROUP))
    return { source, after: end }
  const role = { from, to: isAside ? start - 1 : start }
  const named: Source = {
    kind: 'name',
    phrase: { from, to: nameEnd },
    name: { from: nameStart, to: nameEnd },
    role,
  }
  const after = next?.lower === ',' && readsOn(tokens[nameEnd + 1]) ? nameEnd + 1 : nameEnd
  return { source: named, after }
}
