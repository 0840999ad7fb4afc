import { isNameWord } from '#parse/quote/phrase/name-words.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import { readSource } from '#parse/quote/phrase/read-source.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import type { Place } from './finding.ts'

/** What the person that is spoken of does with words. */
const SPEAKING: ReadonlySet<string> = new Set([
  'saying',
  'telling',
  'writing',
  'asking',
  'declaring',
  'warning',
])
/** Verbs that have a person who speaks for their object. */
const REPORTING: ReadonlySet<string> = new Set(
  'recall recalls recalled recalling remember remembers remembered remembering hear hears heard hearing quote quotes quoted quoting cite cites cited citing overheard'.split(
    ' ',
  ),
)
/** From the report to the words at most. */
const REACH = 12

/** “quoted Jim Poe, its director, as saying” */
function readQuoted({ line: { tokens }, clauses }: Place, saying: number): Source | null {
  const clause = clauses.findLast(({ verb }) => verb < saying - 1)
  if (clause === undefined || !REPORTING.has(tokens[clause.verb]?.lower ?? '')) return null
  if (clause.kind === 'passive') return clause.subject
  return readNamedSource(tokens, clause.verb + 1, saying - 1)?.source ?? null
}

/** “recalled Jim Poe telling her” */
function readTelling({ line: { tokens }, sentence }: Place, telling: number): Source | null {
  let from = telling
  while (from > sentence.from && isNameWord(tokens[from - 1])) from -= 1
  if (from === telling || !REPORTING.has(tokens[from - 1]?.lower ?? '')) return null
  const source = readSource(tokens, from)
  return source?.kind === 'name' && source.phrase.to === telling ? source : null
}

/**
 * Someone whose words another tells.
 *
 *     Roe quoted Jim Poe as saying “it is late”.      Roe recalled Poe telling her, “It is late.”
 *                ^^^^^^^                                           ^^^
 */
export function recogniseReportedSpeaker(place: Place): Source | null {
  const { line, at, sentence } = place
  for (let index = at - 1; index > Math.max(sentence.from, at - REACH); index -= 1) {
    const lower = line.tokens[index]?.lower ?? ''
    if (!SPEAKING.has(lower)) continue
    return line.tokens[index - 1]?.lower === 'as' ? readQuoted(place, index) : readTelling(place, index)
  }
  return null
}
