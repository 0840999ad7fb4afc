import type { Cast, Gender } from '#parse/quote/cast/cast.ts'
import { GENDERS } from '#parse/quote/cast/gender-words.ts'
import type { Clause } from '#parse/quote/clause/clause.ts'
import { lastWord } from '#parse/quote/cast/last-word.ts'
import { endOfRun, startOfName } from '#parse/quote/phrase/name-words.ts'
import type { Range } from '#parse/quote/phrase/source.ts'
import type { Line } from '#parse/quote/token/line.ts'
import { has } from '#parse/quote/token/token.ts'
import { GROUP, PEOPLE, PLURAL, POSSESSIVE, ROLE } from '#parse/quote/tongue/trait.ts'
import { identify, namePerson } from './identify.ts'
import type { Speaker } from './speaker.ts'

/** A person named in a stretch of copy, outside quotations. */
export type Present = { speaker: Speaker; gender: Gender | null; isSubject: boolean; at: number }

function genderOf(name: string, cast: Cast): Gender | null {
  const words = name.split(/\s+/)
  const surname = cast.surnames.get(lastWord(words))
  const member = surname?.members.find(({ full }) => full === name)
  const [gender] = surname?.genders.size === 1 && (surname?.members.length ?? 0) <= 1 ? surname.genders : []
  return member?.gender ?? gender ?? null
}

/** Whether a run of name words may be a person: it is treated as one, or is two words that are no place or body. */
function mayBePerson(words: readonly string[], cast: Cast): boolean {
  const surname = cast.surnames.get(lastWord(words))
  if (surname?.isPerson === true) return true
  if (words.length < 2) return false
  return surname?.members.some(({ isThing }) => !isThing) === true
}

/** Subjects that are one person without a name: “a spokesman for Ann Roe”. */
function findUnnamed(line: Line, clauses: readonly Clause[], cast: Cast): readonly Present[] {
  return clauses.flatMap(({ subject }) => {
    const head = line.tokens[subject.phrase.to - 1]
    if (subject.kind !== 'described' || !has(head, ROLE | PEOPLE) || has(head, PLURAL)) return []
    const speaker = identify(subject, line, cast)
    return speaker === null
      ? []
      : [
          {
            speaker,
            gender: GENDERS.get(head?.lower ?? '') ?? null,
            isSubject: true,
            at: subject.phrase.from,
          },
        ]
  })
}

/** The persons named between two tokens of a line. */
export function findPersons(line: Line, { from, to }: Range, cast: Cast): readonly Present[] {
  const { text, tokens } = line
  const clauses = line.sentences.flatMap((sentence, index) =>
    sentence.to > from && sentence.from < to ? line.clausesOf(index) : [],
  )
  const subjects = new Set(clauses.map(({ subject }) => subject.name.from))
  const present: Present[] = []
  let at = from
  while (at < to) {
    const end = endOfRun(tokens, at)
    const start = startOfName(tokens, at, end)
    const words = tokens.slice(start, end)
    const isNamed = words.length > 0 && !has(words.at(-1), GROUP)
    if (
      isNamed &&
      mayBePerson(
        words.map((word) => word.text),
        cast,
      )
    ) {
      const speaker = namePerson(text.slice(words[0]?.start, words.at(-1)?.end), cast)
      const isSubject = subjects.has(start) && !has(tokens[end], POSSESSIVE)
      if (speaker.kind === 'person')
        present.push({ speaker, gender: genderOf(speaker.name, cast), isSubject, at: start })
    }
    at = Math.max(end, at + 1)
  }
  const unnamed = findUnnamed(line, clauses, cast).filter((person) => person.at >= from && person.at < to)
  return unnamed.length === 0 ? present : [...present, ...unnamed].toSorted((a, b) => a.at - b.at)
}
