import { readClauses } from '#parse/quote/clause/read-clauses.ts'
import { countWords } from '#parse/quote/span/count-words.ts'
import { splitSentences } from '#parse/quote/token/split-sentences.ts'
import type { Line } from '#parse/quote/token/line.ts'
import { CAPITAL, PREPOSITION, VERB } from '#parse/quote/tongue/trait.ts'
import { has } from '#parse/quote/token/token.ts'
import type { Span } from '#parse/quote/span/span.ts'
import type { Place } from './finding.ts'
import { looksLikeTitle } from './looks-like-title.ts'
import type { Quotation } from './quotation.ts'
import { RECOGNISERS } from './recognise.ts'

/** The quotations of a block, each with the source that its sentence names. */
export function readQuotations(line: Line, block: number): readonly Quotation[] {
  if (line.spans.length === 0) return []
  const quotations: Quotation[] = []
  for (const sentence of splitSentences(line)) {
    const tokens = line.tokens.slice(sentence.from, sentence.to)
    if (!tokens.some(({ kind }) => kind === 'quotation')) continue
    const clauses = readClauses(line.tokens, sentence)
    for (const [offset, token] of tokens.entries()) {
      const span = line.spans[token.span]
      if (span === undefined) continue
      const at = sentence.from + offset
      const words = countWords(line.text.slice(span.from, span.to))
      const place = { line, at, sentence, clauses, words, sign: token.text }
      quotations.push({ ...place, block, span, ...askRecognisers(place, span) })
    }
  }
  return quotations
}

const WORKS: ReadonlySet<string> = new Set(
  'album article biography book bestseller column documentary drama essay film magazine memoir movie musical novel paper play podcast poem program programme serial series show sitcom song single thriller'.split(
    ' ',
  ),
)

/** A title of a work in the middle of a clause: no one speaks it. */
function isTitle({ line, at, sentence }: Place, { from, to }: Span): boolean {
  if (!looksLikeTitle(line.text.slice(from, to))) return false
  const before = line.tokens[at - 1]
  const after = line.tokens[at + 1]
  const isNamed = before?.lower === ',' && WORKS.has(line.tokens[at - 2]?.lower ?? '')
  const isLed = at > sentence.from && before?.kind === 'word' && !has(before, VERB)
  const isFollowed =
    after?.kind === 'word' &&
    !has(after, CAPITAL | VERB | PREPOSITION) &&
    !/[.,!?]/.test(line.tokens[at]?.text ?? '')
  return isLed || isNamed || isFollowed
}

function askRecognisers(place: Place, span: Span): Pick<Quotation, 'source' | 'family'> {
  if (isTitle(place, span)) return { source: null, family: 'title' }
  for (const [family, recognise] of RECOGNISERS) {
    const source = recognise(place)
    if (source !== null) return { source, family }
  }
  return { source: null, family: 'none' }
}
