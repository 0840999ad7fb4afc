import type { Cast, Gender, Member } from './cast.ts'
import { lastWord } from './last-word.ts'

/** The only one of a list, if it is. */
const only = (members: readonly Member[]): Member | null =>
  members.length === 1 ? (members[0] ?? null) : null

/** Whom a bare surname means: the one person of that name, or the only one introduced before it was used bare. */
function findBySurname(last: string, cast: Cast, gender: Gender | null): Member | null {
  const surname = cast.surnames.get(last)
  if (surname === undefined) return null
  const { members, bareAt } = surname
  const fitting =
    gender === null ? members : members.filter((member) => member.gender === null || member.gender === gender)
  const early = fitting.filter(({ at }) => at < bareAt)
  if (early.length > 0)
    return only(early) ?? (gender === null ? null : only(early.filter((member) => member.gender === gender)))
  return only(fitting.filter(({ isKin }) => !isKin))
}

/** The member of the cast that a printed name can only mean, or `null`. A title before it may tell the gender. */
export function findMember(name: string, cast: Cast, gender: Gender | null = null): Member | null {
  const words = name.split(/\s+/)
  const last = lastWord(words)
  if (words.length === 1) return findBySurname(last, cast, gender)
  const members = cast.surnames.get(last)?.members ?? []
  // Secretary of State Ann Roe: the name is also printed without what stands before it
  const short =
    words.length > 2 ? members.find(({ full }) => full !== name && name.endsWith(` ${full}`)) : undefined
  const first = words[0]?.toLowerCase().replace('.', '')
  return short ?? members.find((member) => member.first === first) ?? null
}

/** The one person of the cast with a calling (“the senator”); `several` when there are more. */
export function findByCalling(calling: string, cast: Cast): Member | 'several' | null {
  const [first, ...others] = cast.callings.get(calling) ?? []
  if (first === undefined) return null
  return others.some(({ last }) => last !== first.last) ? 'several' : first
}
