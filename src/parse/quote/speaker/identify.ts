import type { Cast } from '#parse/quote/cast/cast.ts'
import { findMember } from '#parse/quote/cast/name-fully.ts'
import type { Attribution } from '#parse/quote/flow/attribution.ts'
import type { Range } from '#parse/quote/phrase/source.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import type { Line } from '#parse/quote/token/line.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import type { Speaker } from './speaker.ts'

type Known = { cast: Cast; previous: readonly Attribution[] }

const cut = ({ text, tokens }: Line, { from, to }: Range): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

function namePerson(name: string, role: string | null, cast: Cast): Speaker {
  const member = findMember(name, cast)
  return { name: member?.full ?? name, kind: 'person', role: role ?? member?.role ?? null }
}

/** Turns the source of a quotation into its speaker. */
export function identify(quotation: Quotation, { cast, previous }: Known): Attribution {
  const { source, line, family } = quotation
  if (source === null) return { quotation, speaker: null, family }
  if (source.kind === 'pronoun') {
    const found = resolvePronoun(quotation, cast, previous)
    return { quotation, speaker: typeof found === 'string' ? namePerson(found, null, cast) : found, family }
  }
  const name = cut(line, source.name)
  if (source.kind !== 'name') return { quotation, speaker: { name, kind: source.kind, role: null }, family }
  return {
    quotation,
    speaker: namePerson(name, source.role === null ? null : cut(line, source.role), cast),
    family,
  }
}
