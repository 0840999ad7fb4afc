import * as trait from '#parse/quote/tongue/trait.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import { joinNames } from '#parse/quote/phrase/join-names.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { findVerb } from '#parse/quote/clause/find-verb.ts'
import { readVerb } from '#parse/quote/clause/read-verb.ts'
import type { Place } from './finding.ts'

const INVITES = new Set([',', '?', '!', '…', '—', '-', '–'])

/** Tokens of a sentence that only says who spoke. */
const LONGEST_TAIL = 6

/** Marks left over behind the closing one. */
const STRAY = new Set(["'", '"', '”', '’'])

const isSpeechVerb = (token: Token | undefined): boolean =>
  has(token, trait.SPEECH) && has(token, trait.FINITE) && !has(token, trait.CAPITAL)

/** Any past verb before a name, behind words that a comma or a cry closes: “…!” beamed Ann Roe. */
function isInvitedVerb(tokens: readonly Token[], verb: number, at: number): boolean {
  const token = tokens[verb]
  if (!INVITES.has(tokens[at - 1]?.text ?? '') || token?.kind !== 'word') return false
  return (
    (has(token, trait.MANNER | trait.THOUGHT) && has(token, trait.FINITE)) ||
    (token.traits === 0 && token.lower.endsWith('ed'))
  )
}

/** “…,” said Ann Roe. */
function readVerbFirst(tokens: readonly Token[], at: number, to: number): Source | null {
  let verb = at
  while (has(tokens[verb], trait.ADVERB)) verb += 1
  const isSpeech = isSpeechVerb(tokens[verb])
  if (!isSpeech && !isInvitedVerb(tokens, verb, at)) return null
  let start = verb + 1
  while (has(tokens[start], trait.ADVERB)) start += 1
  const single = readNamedSource(tokens, start, to)
  const found = single === null ? null : joinNames(tokens, single)
  if (found === null) return null
  // “…,” said he would: not the speaker but what was said
  if (!isSpeech && found.source.kind !== 'name') return null
  return readVerb(tokens, found.source.phrase.to) === null ? found.source : null
}

/** “…,” Ann Roe of the River Board said. */
function readSourceFirst(place: Place, at: number, isAny: boolean): Source | null {
  const { to } = place.sentence
  const { tokens } = place.line
  const single = readNamedSource(tokens, at, to)
  const found = single === null ? null : joinNames(tokens, single)
  if (found === null) return null
  const group = findVerb(tokens, found.after, to)
  if (group === null) return null
  // “…,” Roe said: the words after the colon are meant
  if (tokens[group.to]?.lower === ':') return null
  switch (group.kind) {
    case 'speech':
    case 'thought':
      return found.source
    case 'framing':
      return isAny || tokens[group.to]?.kind !== 'word' ? found.source : null
    case 'manner':
      return INVITES.has(place.sign) ? found.source : null
    case 'other':
      return isAny && place.sign === ',' && place.words > 3 && found.source.kind === 'name'
        ? found.source
        : null
    case 'passive':
      return null
  }
}

/** “… late.” Roe said. A full stop too early, and a sentence that is no more than its attribution. */
function readTail(tokens: readonly Token[], at: number): Source | null {
  const found = readNamedSource(tokens, at, at + LONGEST_TAIL)
  const group = found === null ? null : findVerb(tokens, found.after, at + LONGEST_TAIL)
  if (found === null || group === null || group.kind !== 'speech' || found.source.kind !== 'name') return null
  const end = tokens[group.to]
  return end === undefined || end.lower === '.' ? found.source : null
}

/**
 * The speaker named behind the closing mark.
 *
 *     “It is late,” Ann Roe said.      “It is late,” said Ann Roe.
 *                   ^^^^^^^^^^^^                     ^^^^^^^^^^^^
 */
export const recogniseAfterMark = (place: Place): Source | null => recognise(place, false)

/** The same with any verb: “…,” Roe thundered. */
export const recogniseAnyVerbAfterMark = (place: Place): Source | null => recognise(place, true)

function recognise(place: Place, isAny: boolean): Source | null {
  const { line, at, sentence, sign } = place
  const { tokens } = line
  let next = at + 1
  let invited = INVITES.has(sign)
  while (
    tokens[next]?.kind === 'mark' &&
    (INVITES.has(tokens[next]?.lower ?? '') || STRAY.has(tokens[next]?.lower ?? ''))
  ) {
    invited ||= INVITES.has(tokens[next]?.lower ?? '')
    next += 1
  }
  // “…,” as Roe put it
  if (tokens[next]?.lower === 'as') next += 1
  // a-t-il ajouté, ha detto Roe, hatte Roe gesagt
  while (has(tokens[next], trait.AUXILIARY)) next += 1
  const first = tokens[next]
  if (first?.kind !== 'word') return null
  if (next >= sentence.to) return readTail(tokens, next)
  if (!invited && sign === '.') {
    if (sentence.to - next > 7) return null
  }
  const inverted = readVerbFirst(tokens, next, sentence.to)
  if (inverted !== null) return inverted
  return invited || sign === '.' || tokens[at - 1] === undefined ? readSourceFirst(place, next, isAny) : null
}
