import { INTERRUPTION_RULES } from '#parse/furniture/interruption-rules.ts'
import { matchPageRule } from '#parse/furniture/match-rule.ts'
import { countWords, endsClause, endsSentence } from '#parse/lines/measure-line.ts'
import type { Line } from '#parse/lines/line.ts'

const ENOUGH_PIECES = 3
const ENOUGH_KINDS = 2
/** So many short lines in a row are a menu or a list of links. */
const RUN = 3
const SHORT_WORDS = 8
/** Pasted copy has interruptions too. */
const INTERRUPTIONS: ReadonlySet<string> = new Set(INTERRUPTION_RULES.map(({ name }) => name))
/** Numbers alone say little: they stand in tables too. */
const WEAK = 'count or age'

const isLink = (text: string): boolean =>
  countWords(text, SHORT_WORDS) <= SHORT_WORDS && !endsSentence(text) && !endsClause(text)

/**
 * Is this a whole page, dumped as text with its menus and buttons? It is when three pieces of furniture, or two of two kinds, stand
 * below the first line, or one piece and a run of short lines. Pasted copy has hardly any.
 */
export function isPageDump(lines: readonly Line[]): boolean {
  const kinds = new Set<string>()
  let pieces = 0
  let run = 0
  let hasRun = false
  for (const { text } of lines.slice(1)) {
    run = isLink(text) ? run + 1 : 0
    hasRun ||= run === RUN
    const name = matchPageRule(text)?.name
    if (name !== undefined && !INTERRUPTIONS.has(name) && !(name === WEAK && kinds.has(WEAK))) {
      kinds.add(name)
      pieces++
    }
    if (pieces >= ENOUGH_PIECES || kinds.size >= ENOUGH_KINDS) return true
    if (hasRun && pieces > 0 && !(pieces === 1 && kinds.has(WEAK))) return true
  }
  return false
}
