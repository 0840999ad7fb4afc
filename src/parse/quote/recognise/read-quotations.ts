import { readClauses } from '#parse/quote/clause/read-clauses.ts'
import { countWords } from '#parse/quote/span/count-words.ts'
import type { Span } from '#parse/quote/span/span.ts'
import type { Line } from '#parse/quote/token/line.ts'
import type { Place } from './finding.ts'
import { isTitle } from './is-title.ts'
import type { Quotation } from './quotation.ts'
import { RECOGNISERS } from './recognise.ts'

/** The quotations of a block, each with the source that its sentence names. */
export function readQuotations(line: Line, block: number): readonly Quotation[] {
  if (line.spans.length === 0) return []
  const quotations: Quotation[] = []
  for (const [index, sentence] of line.sentences.entries()) {
    const tokens = line.tokens.slice(sentence.from, sentence.to)
    if (!tokens.some(({ kind }) => kind === 'quotation')) continue
    const clauses = readClauses(line.tokens, sentence)
    for (const [offset, token] of tokens.entries()) {
      const span = line.spans[token.span]
      if (span === undefined) continue
      const words = countWords(line.text.slice(span.from, span.to))
      const place = { line, at: sentence.from + offset, sentence, clauses, words, sign: token.text }
      quotations.push({ ...place, index, block, span, ...askRecognisers(place, span) })
    }
  }
  return quotations
}

function askRecognisers(place: Place, span: Span): Pick<Quotation, 'source' | 'family'> {
  if (isTitle(place, span)) return { source: null, family: 'title' }
  for (const { family, recognise } of RECOGNISERS) {
    const source = recognise(place)
    if (source !== null) return { source, family }
  }
  return { source: null, family: 'none' }
}
