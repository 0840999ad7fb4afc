import * as trait from '#parse/quote/tongue/trait.ts'
import { joinNames } from '#parse/quote/phrase/join-names.ts'
import { isNameWord } from '#parse/quote/phrase/name-words.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import type { Range, Source } from '#parse/quote/phrase/source.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import type { Place } from './finding.ts'

const LONGEST_LABEL = 16
const STARTS: ReadonlySet<string> = new Set(['—', '-', '.', '•', '*', '…'])
/** What may follow the name in a label: an office, a place, a day. */
const GOES_ON = trait.PREPOSITION | trait.TIME | trait.PARTICIPLE
const LEADS: ReadonlySet<string> = new Set(['from', 'by'])

/** The words before a colon, back to a dash or the beginning of the sentence; `null` when they are a clause. */
function findLabel({ line: { tokens }, at, sentence }: Place): Range | null {
  const isStart = (index: number): boolean =>
    index <= sentence.from || STARTS.has(tokens[index - 1]?.lower ?? '')
  let from = at - 1
  while (!isStart(from) && at - from < LONGEST_LABEL) from -= 1
  if (!isStart(from)) return null
  const start = tokens[from]?.lower === 'here' ? from + 2 : from
  const isClause = tokens
    .slice(start, at - 1)
    .some(
      (token) =>
        token.kind === 'quotation' ||
        has(token, trait.AUXILIARY) ||
        (has(token, trait.FINITE) && !has(token, trait.CAPITAL)),
    )
  return isClause ? null : { from: start, to: at - 1 }
}

/** A name that a label begins with. */
function readName(tokens: readonly Token[], { from, to }: Range): Source | null {
  const found = readNamedSource(tokens, from, to)
  if (found === null) return null
  const { source } = joinNames(tokens, found)
  const end = source.phrase.to
  if (source.kind === 'name') return tokens[end]?.kind === 'mark' || has(tokens[end], GOES_ON) ? source : null
  const isJoined = source.kind === 'described' && isNameWord(tokens[end - 1])
  return end === to && (isJoined || source.kind === 'organisation') ? source : null
}

/**
 * A name and a colon before the mark.
 *
 *     A long night - Ann Roe, mayor: “It is late.”      More from Roe: “…”
 *                    ^^^^^^^                                      ^^^
 */
export function recogniseLabel(place: Place): Source | null {
  const { tokens } = place.line
  if (tokens[place.at - 1]?.lower !== ':') return null
  const label = findLabel(place)
  if (label === null) return null
  const name = readName(tokens, label)
  if (name !== null) return name
  const lead = tokens.slice(label.from, label.to).findIndex(({ lower }) => LEADS.has(lower))
  return lead < 0 ? null : readName(tokens, { from: label.from + lead + 1, to: label.to })
}
