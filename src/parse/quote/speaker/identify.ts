import type { Cast, Gender } from '#parse/quote/cast/cast.ts'
import { findByCalling, findMember } from '#parse/quote/cast/find-member.ts'
import { GENDERS } from '#parse/quote/cast/gender-words.ts'
import type { Range, Source } from '#parse/quote/phrase/source.ts'
import type { Line } from '#parse/quote/token/line.ts'
import { has } from '#parse/quote/token/token.ts'
import { ARTICLE, CUE, GROUP, OWNER, ROLE, TITLE } from '#parse/quote/tongue/trait.ts'
import { endOfDescription } from './end-of-description.ts'
import { looksLikeOrganisation } from './looks-like-organisation.ts'
import type { Speaker } from './speaker.ts'

const cut = ({ text, tokens }: Line, { from, to }: Range): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

/** A person by the name the copy prints, named fully when the article does so anywhere. */
export function namePerson(name: string, cast: Cast, gender: Gender | null = null): Speaker {
  const member = findMember(name, cast, gender)
  const kind = member === null && looksLikeOrganisation(name, cast) ? 'organisation' : 'person'
  return { name: member?.full ?? name, kind, role: member?.role ?? null }
}

function identifyName(source: Source, line: Line, cast: Cast): Speaker {
  const { role, name } = source
  const lead =
    role === null ? [] : line.tokens.slice(role.from, role.to).map(({ lower }) => lower.replace('.', ''))
  const gender = lead.map((word) => GENDERS.get(word)).find((known) => known !== undefined) ?? null
  const speaker = namePerson(cut(line, name), cast, gender)
  if (speaker.role !== null || role === null) return speaker
  // an office, not a form of address
  const office = { from: role.from + (has(line.tokens[role.from], ARTICLE | OWNER) ? 1 : 0), to: role.to }
  const isOffice = line.tokens.slice(office.from, office.to).some((token) => !has(token, TITLE))
  return isOffice ? { ...speaker, role: cut(line, office) } : speaker
}

/** Whether a phrase names a body: “the company” is another one in the next story. Not every script tells. */
const isProper = (phrase: string): boolean => /\p{Lu}/u.test(phrase) || !/\p{Ll}/u.test(phrase)

/** “the senator” is the one senator of the article; a source of several is nobody. */
function identifyDescribed(source: Source, line: Line, cast: Cast): Speaker | null {
  const { tokens } = line
  const { from, to } = source.phrase
  const head = tokens[to - 1]
  const end = endOfDescription(tokens, to)
  if (tokens[from]?.lower === 'the' && has(head, ROLE) && end === to) {
    const bearer = findByCalling(head?.lower ?? '', cast)
    if (bearer === 'several') return null
    if (bearer !== null) return { name: bearer.full, kind: 'person', role: bearer.role }
  }
  const phrase = cut(line, { from, to: end })
  const isLed = has(tokens[from], ARTICLE | OWNER)
  const name = isLed ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase
  const isOrganisation = has(head, GROUP) && !has(head, ROLE | CUE) && isProper(name)
  return { name, kind: isOrganisation ? 'organisation' : 'described', role: null }
}

/** The speaker that a source names; `null` for a pronoun, which only its surroundings explain. */
export function identify(source: Source, line: Line, cast: Cast): Speaker | null {
  switch (source.kind) {
    case 'pronoun':
      return null
    case 'name':
      return identifyName(source, line, cast)
    case 'organisation':
      return { name: cut(line, source.name), kind: 'organisation', role: null }
    case 'described':
      return identifyDescribed(source, line, cast)
  }
}
