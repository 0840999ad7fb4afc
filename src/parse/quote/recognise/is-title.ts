import type { Span } from '#parse/quote/span/span.ts'
import { has } from '#parse/quote/token/token.ts'
import { CAPITAL, PREPOSITION, VERB } from '#parse/quote/tongue/trait.ts'
import type { Place } from './finding.ts'
import { looksLikeTitle } from './looks-like-title.ts'

/** Works whose titles stand behind a comma: “her book, ‘The River’” */
const WORKS: ReadonlySet<string> = new Set(
  `album article biography book bestseller column documentary drama essay film magazine memoir movie musical novel
   paper play podcast poem program programme serial series show sitcom song single thriller`.split(/\s+/),
)

/**
 * Whether the words are the title of a work in the middle of a clause, which no one speaks.
 *
 *     Roe sang “The River at Night” in June.
 *              ^^^^^^^^^^^^^^^^^^^^
 */
export function isTitle({ line, at, sentence }: Place, { from, to }: Span): boolean {
  if (!looksLikeTitle(line.text.slice(from, to))) return false
  const before = line.tokens[at - 1]
  const after = line.tokens[at + 1]
  if (before?.lower === ',' && WORKS.has(line.tokens[at - 2]?.lower ?? '')) return true
  if (at > sentence.from && before?.kind === 'word' && !has(before, VERB)) return true
  if (has(before, VERB)) return false
  const isClosed = /[.,!?]/.test(line.tokens[at]?.text ?? '')
  return !isClosed && after?.kind === 'word' && !has(after, CAPITAL | VERB | PREPOSITION)
}
