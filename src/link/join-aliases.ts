import type { EditionSettings } from '#news/edition.ts'

/** Somebody who may be named in another spelling; what has no such name is returned as it is. */
export type JoinAliases = <T extends { speaker: string | null }>(named: readonly T[]) => readonly T[]

/** Puts each speaker's own name where there is another spelling of it. */
export function joinAliases(aliases: EditionSettings['aliases']): JoinAliases {
  const names = new Map(
    Object.entries(aliases).flatMap(([name, spellings]) =>
      spellings.map((spelling): [string, string] => [spelling, name]),
    ),
  )
  return (named) => {
    if (!named.some(({ speaker }) => speaker !== null && names.has(speaker))) return named
    return named.map((one) =>
      one.speaker === null ? one : { ...one, speaker: names.get(one.speaker) ?? one.speaker },
    )
  }
}
