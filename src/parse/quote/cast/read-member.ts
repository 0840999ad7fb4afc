import { startOfName } from '#parse/quote/phrase/name-words.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import * as trait from '#parse/quote/tongue/trait.ts'
import type { Member } from './cast.ts'
import { GENDERS, KIN_WORDS, TITLE_CALLINGS } from './gender-words.ts'
import { lastWord } from './last-word.ts'
import { findRole } from './find-role.ts'

const LONGEST_NAME = 4
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'across', 'into', 'the'])

export type Text = { text: string; tokens: readonly Token[] }
export type Run = { from: number; to: number }
/** A name as one place of the copy prints it. */
export type Printed = Omit<Member, 'at'>
export type Reading = { member: Printed; isPerson: boolean; isBare: boolean }

const wordOf = (token: Token | undefined): string => {
  if (token?.kind !== 'word') return ''
  return token.lower.includes('.') ? token.lower.replace('.', '') : token.lower
}

const NONE: ReadonlySet<string> = new Set()

function callingsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length === 0) return NONE
  return new Set(words.flatMap((word) => TITLE_CALLINGS.get(word) ?? word))
}

/** The person, place or thing that a run of name words stands for. */
export function readMember({ text, tokens }: Text, run: Run): Reading | null {
  const start = startOfName(tokens, run.from, run.to)
  const words = tokens.slice(start, run.to)
  const [head] = words
  if (head === undefined || words.length > LONGEST_NAME || has(words.at(-1), trait.GROUP)) return null
  const before = tokens[run.from - 1]
  const range = findRole(tokens, { from: run.from, name: start, to: run.to })
  const beside = [before, ...tokens.slice(run.from, start)]
  const offices = range === null ? beside : [...beside, ...tokens.slice(range.from, range.to)]
  const lead = beside.map(wordOf)
  const next = tokens[run.to]
  const isTitled = start > run.from || (has(before, trait.ROLE | trait.TITLE) && before?.kind === 'word')
  const speaks =
    has(next, trait.SPEECH | trait.THOUGHT) && has(next, trait.FINITE) && !has(next, trait.NOUNLIKE)
  const gender = lead.map((word) => GENDERS.get(word)).find((known) => known !== undefined) ?? null
  const isKin =
    lead.some((word) => KIN_WORDS.has(word)) ||
    (range !== null && range.from >= run.to && KIN_WORDS.has(wordOf(tokens[range.from])))
  const member: Printed = {
    full: text.slice(head.start, words.at(-1)?.end),
    first: wordOf(head),
    last: lastWord(words.map(({ text: word }) => word)),
    role: range === null ? null : text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end),
    gender,
    callings: callingsOf(offices.filter((token) => has(token, trait.ROLE | trait.TITLE)).map(wordOf)),
    isKin,
    isThing: start === run.from && PLACING.has(wordOf(before)),
  }
  return { member, isPerson: isTitled || range !== null || speaks, isBare: words.length === 1 }
}
