import { startOfName } from '#parse/quote/phrase/name-words.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import * as trait from '#parse/quote/tongue/trait.ts'
import type { Gender, Member } from './cast.ts'
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

/** The offices and callings in two stretches of words: before a name, and what says who its bearer is. */
function listCallings(tokens: readonly Token[], lead: Run, role: Run | null): ReadonlySet<string> {
  const callings: string[] = []
  const collect = ({ from, to }: Run): void => {
    for (let at = from; at < to; at += 1)
      if (has(tokens[at], trait.ROLE | trait.TITLE)) callings.push(wordOf(tokens[at]))
  }
  collect(lead)
  if (role !== null) collect(role)
  if (callings.length === 0) return NONE
  return new Set(callings.flatMap((word) => TITLE_CALLINGS.get(word) ?? word))
}

/** What the words before a name tell of its bearer. */
function readLead(tokens: readonly Token[], { from, to }: Run): Pick<Printed, 'gender' | 'isKin'> {
  let gender: Gender | null = null
  let isKin = false
  for (let at = from; at < to; at += 1) {
    const word = wordOf(tokens[at])
    gender ??= GENDERS.get(word) ?? null
    isKin ||= KIN_WORDS.has(word)
  }
  return { gender, isKin }
}

const speaks = (token: Token | undefined): boolean =>
  has(token, trait.SPEECH | trait.THOUGHT) && has(token, trait.FINITE) && !has(token, trait.NOUNLIKE)

/** The person, place or thing that a run of name words stands for. */
export function readMember({ text, tokens }: Text, run: Run): Reading | null {
  const start = startOfName(tokens, run.from, run.to)
  const head = tokens[start]
  const last = tokens[run.to - 1]
  const length = run.to - start
  if (head === undefined || length < 1 || length > LONGEST_NAME || has(last, trait.GROUP)) return null
  const before = tokens[run.from - 1]
  const range = findRole(tokens, { from: run.from, name: start, to: run.to })
  const beside = { from: run.from - 1, to: start }
  const lead = readLead(tokens, beside)
  const isTitled = start > run.from || (has(before, trait.ROLE | trait.TITLE) && before?.kind === 'word')
  const member: Printed = {
    full: text.slice(head.start, last?.end),
    first: wordOf(head),
    last: lastWord(tokens.slice(start, run.to).map(({ text: word }) => word)),
    role: range === null ? null : text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end),
    gender: lead.gender,
    callings: listCallings(tokens, beside, range),
    isKin:
      lead.isKin || (range !== null && range.from >= run.to && KIN_WORDS.has(wordOf(tokens[range.from]))),
    isThing: start === run.from && PLACING.has(wordOf(before)),
  }
  const isPerson = isTitled || range !== null || speaks(tokens[run.to])
  return { member, isPerson, isBare: length === 1 }
}
