import type { Cast, Gender } from '#parse/quote/cast/cast.ts'
import { lastWord } from '#parse/quote/cast/last-word.ts'
import type { Scene } from '#parse/quote/flow/scene.ts'
import { endOfRun, startOfName } from '#parse/quote/phrase/name-words.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import type { Token } from '#parse/quote/token/token.ts'
import { identify, namePerson } from './identify.ts'
import type { Speaker } from './speaker.ts'

type Named = { last: string; name: string }

const SINGULAR: ReadonlySet<string> = new Set(['he', 'she'])

/** Persons named in a stretch of tokens, outside quotations. */
export function personsIn(text: string, tokens: readonly Token[], cast: Cast): readonly Named[] {
  const persons: Named[] = []
  let at = 0
  while (at < tokens.length) {
    const end = endOfRun(tokens, at)
    const words = tokens.slice(startOfName(tokens, at, end), end)
    const last = lastWord(words.map(({ text: word }) => word))
    if (words.length > 0 && cast.persons.has(last)) {
      persons.push({ last, name: text.slice(words[0]?.start, words.at(-1)?.end) })
    }
    at = Math.max(end, at + 1)
  }
  return persons
}

const fits = (gender: Gender | undefined, pronoun: string): boolean =>
  gender === undefined || gender === null || gender === pronoun

/** The person a pronoun can only mean: the sentence’s own speaker, one candidate before it, or who spoke last. */
export function resolvePronoun(quotation: Quotation, { cast, previous }: Scene): Speaker | null {
  const { line, source, block, clauses } = quotation
  if (source === null) return null
  const pronoun = line.tokens[source.name.from]?.lower ?? ''
  if (!SINGULAR.has(pronoun)) return null
  const genderOf = (name: string): Gender | undefined => cast.persons.get(lastWord(name.split(/\s+/)))
  // Roe says she thinks …
  const outer = clauses.findLast(({ verb, kind }) => verb < source.name.from && kind === 'speech')
  if (outer?.subject.kind === 'name') {
    const speaker = identify(outer.subject, line, cast)
    if (speaker !== null && fits(genderOf(speaker.name), pronoun)) return speaker
  }
  const here = personsIn(line.text, line.tokens.slice(0, source.name.from), cast)
  const candidates = here.filter(({ last }) => fits(cast.persons.get(last), pronoun))
  const [first] = candidates
  if (first !== undefined && new Set(candidates.map(({ last }) => last)).size === 1)
    return namePerson(first.name, null, cast)
  if (here.length > 0) return null
  const last = previous.at(-1)
  if (last?.speaker?.kind !== 'person' || last.quotation.block !== block - 1) return null
  return fits(genderOf(last.speaker.name), pronoun) ? last.speaker : null
}
