import type { Cast } from '#parse/quote/cast/cast.ts'
import { findMember } from '#parse/quote/cast/name-fully.ts'
import type { Range, Source } from '#parse/quote/phrase/source.ts'
import type { Line } from '#parse/quote/token/line.ts'
import type { Speaker } from './speaker.ts'

const cut = ({ text, tokens }: Line, { from, to }: Range): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

/** A person by the name the copy prints, named fully when the article does so anywhere. */
export function namePerson(name: string, role: string | null, cast: Cast): Speaker {
  const member = findMember(name, cast)
  return { name: member?.full ?? name, kind: 'person', role: role ?? member?.role ?? null }
}

/** The speaker that a source names; `null` for a pronoun, which only its surroundings explain. */
export function identify(source: Source, line: Line, cast: Cast): Speaker | null {
  switch (source.kind) {
    case 'pronoun':
      return null
    case 'name':
      return namePerson(cut(line, source.name), source.role === null ? null : cut(line, source.role), cast)
    case 'organisation':
    case 'described':
      return { name: cut(line, source.name), kind: source.kind, role: null }
  }
}
