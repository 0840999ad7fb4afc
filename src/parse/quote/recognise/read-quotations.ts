import { readClauses } from '#parse/quote/clause/read-clauses.ts'
import { countWords } from '#parse/quote/span/count-words.ts'
import { lastSign, splitSentences } from '#parse/quote/token/split-sentences.ts'
import type { Line } from '#parse/quote/token/line.ts'
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
      const place = { line, at, sentence, clauses, words, sign: lastSign(line, token.span) }
      quotations.push({ ...place, block, span, ...askRecognisers(place) })
    }
  }
  return quotations
}

function askRecognisers(
  place: Parameters<(typeof RECOGNISERS)[number][1]>[0],
): Pick<Quotation, 'source' | 'family'> {
  for (const [family, recognise] of RECOGNISERS) {
    const source = recognise(place)
    if (source !== null) return { source, family }
  }
  return { source: null, family: 'none' }
}
