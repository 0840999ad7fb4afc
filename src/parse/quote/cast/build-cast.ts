import { endOfRun, startOfName } from '#parse/quote/phrase/name-words.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import * as trait from '#parse/quote/tongue/trait.ts'
import type { Cast, Gender, Member } from './cast.ts'
import { HE_WORDS, SHE_WORDS } from './gender-words.ts'
import { lastWord } from './last-word.ts'
import { readRole } from './read-role.ts'

type Draft = { members: Map<string, Member[]>; persons: Map<string, Gender> }
type Text = { text: string; tokens: readonly Token[] }

/** Gathers who appears in tokenised texts. */
export function buildCast(texts: readonly Text[]): Cast {
  const draft: Draft = { members: new Map(), persons: new Map() }
  for (const text of texts) {
    let at = 0
    while (at < text.tokens.length) {
      const end = endOfRun(text.tokens, at)
      if (end > at) addRun(draft, text, { from: at, to: end })
      at = Math.max(end, at + 1)
    }
  }
  return draft
}

const wordOf = (token: Token | undefined): string => token?.lower.replace('.', '') ?? ''

function genderOf(words: readonly Token[]): Gender {
  if (words.some((token) => HE_WORDS.has(wordOf(token)))) return 'he'
  return words.some((token) => SHE_WORDS.has(wordOf(token))) ? 'she' : null
}

function addRun(draft: Draft, { text, tokens }: Text, run: { from: number; to: number }): void {
  const start = startOfName(tokens, run.from, run.to)
  const words = tokens.slice(start, run.to)
  if (words.length === 0 || words.length > 4) return
  const last = lastWord(words.map(({ text: word }) => word))
  const before = tokens[run.from - 1]
  const titled = start > run.from || (has(before, trait.ROLE | trait.TITLE) && before?.kind === 'word')
  const role = readRole({ text, tokens }, { from: run.from, name: start, to: run.to })
  const next = tokens[run.to]
  const speaks =
    has(next, trait.SPEECH | trait.THOUGHT) && has(next, trait.FINITE) && !has(next, trait.NOUNLIKE)
  if ((titled || role !== null || speaks) && !has(words.at(-1), trait.GROUP)) {
    const gender = genderOf([...(before === undefined ? [] : [before]), ...tokens.slice(run.from, start)])
    draft.persons.set(last, gender ?? draft.persons.get(last) ?? null)
  }
  if (words.length >= 2)
    addMember(draft.members, {
      full: text.slice(words[0]?.start, words.at(-1)?.end),
      first: wordOf(words[0]),
      last,
      role,
      gender: null,
      mentions: 1,
    })
}

function addMember(all: Map<string, Member[]>, member: Member): void {
  const members = all.get(member.last) ?? []
  const known = members.findIndex(({ first }) => first === member.first)
  const old = members[known]
  if (old === undefined) members.push(member)
  else members[known] = { ...old, role: old.role ?? member.role, mentions: old.mentions + 1 }
  all.set(member.last, members)
}
