import type { Cast, Member } from './cast.ts'
import { lastWord } from './last-word.ts'

/** The member of the cast that a printed name can only mean, or `null`. */
export function findMember(name: string, cast: Cast): Member | null {
  const words = name.split(/\s+/)
  const members = cast.members.get(lastWord(words)) ?? []
  if (words.length === 1) return members.length === 1 ? (members[0] ?? null) : null
  const first = words[0]?.toLowerCase()
  return members.find((member) => member.first === first) ?? null
}
