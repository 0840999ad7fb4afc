import { endOfRun } from '#parse/quote/phrase/name-words.ts'
import { has } from '#parse/quote/token/token.ts'
import { CAPITAL, PARTICLE } from '#parse/quote/tongue/trait.ts'
import type { Cast, Member, Surname } from './cast.ts'
import { readMember, type Printed, type Reading, type Text } from './read-member.ts'

/** More of one surname are no family but a list. */
const MOST_NAMESAKES = 20

/** Gathers who appears in tokenised texts, in their order. */
export function buildCast(texts: readonly Text[]): Cast {
  const surnames = new Map<string, Surname>()
  let count = 0
  for (const text of texts) {
    let at = 0
    while (at < text.tokens.length) {
      // a name begins with a capital or a particle
      const end = has(text.tokens[at], CAPITAL | PARTICLE) ? endOfRun(text.tokens, at) : at
      const reading = end > at ? readMember(text, { from: at, to: end }) : null
      if (reading !== null) addReading(surnames, reading, count)
      count += 1
      at = Math.max(end, at + 1)
    }
  }
  return { surnames, callings: indexCallings(surnames) }
}

function indexCallings(surnames: ReadonlyMap<string, Surname>): ReadonlyMap<string, readonly Member[]> {
  const index = new Map<string, Member[]>()
  for (const { members } of surnames.values()) {
    for (const member of members) {
      for (const calling of member.callings) {
        const bearers = index.get(calling)
        if (bearers === undefined) index.set(calling, [member])
        else bearers.push(member)
      }
    }
  }
  return index
}

function addReading(surnames: Map<string, Surname>, reading: Reading, at: number): void {
  const { isPerson, isBare, member } = reading
  const known = surnames.get(member.last)
  const surname = known ?? { members: [], isPerson: false, genders: new Set(), bareAt: Infinity }
  if (known === undefined) surnames.set(member.last, surname)
  surname.isPerson ||= isPerson
  if (isBare) {
    surname.bareAt = Math.min(surname.bareAt, at)
    if (member.gender !== null) surname.genders.add(member.gender)
    return
  }
  const index = surname.members.findIndex(({ first }) => isSameFirst(first, member.first))
  const old = surname.members[index]
  if (old === undefined) {
    if (surname.members.length < MOST_NAMESAKES) surname.members.push({ ...member, at })
  } else surname.members[index] = join(old, member)
}

/** `A.` and `Ann` are one, Ann and Amy are not. */
function isSameFirst(one: string, other: string): boolean {
  return one === other || (one.charAt(0) === other.charAt(0) && (one.length === 1 || other.length === 1))
}

function join(old: Member, next: Printed): Member {
  const tellsMore = next.role !== null || next.gender !== null || next.callings.size > 0 || next.isKin
  if (!tellsMore && (!old.isThing || next.isThing)) return old
  return {
    ...old,
    role: old.role ?? next.role,
    gender: old.gender ?? next.gender,
    callings: next.callings.size === 0 ? old.callings : new Set([...old.callings, ...next.callings]),
    isKin: old.isKin || next.isKin,
    isThing: old.isThing && next.isThing,
  }
}
