import { countWords } from '#parse/quote/span/count-words.ts'
import type { Span } from '#parse/quote/span/span.ts'
import type { Line } from '#parse/quote/token/line.ts'
import type { Place } from './finding.ts'
import { isTitle } from './is-title.ts'
import type { Quotation } from './quotation.ts'
import { RECOGNISERS } from './recognise.ts'

/** The quotations of one sentence. */
function readSentence(line: Line, index: number, block: number): readonly Quotation[] {
  const sentence = line.sentences[index]
  if (sentence === undefined) return []
  const quotations: Quotation[] = []
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = line.tokens[at]
    const span = token?.kind === 'quotation' ? line.spans[token.span] : undefined
    if (token === undefined || span === undefined) continue
    const clauses = line.clausesOf(index)
    const words = countWords(line.text.slice(span.from, span.to))
    const sign = token.text
    const { source, family } = askRecognisers({ line, at, sentence, clauses, words, sign }, span)
    quotations.push({ line, at, sentence, clauses, words, sign, index, block, span, source, family })
  }
  return quotations
}

/** The quotations of a block, each with the source that its sentence names. */
export const readQuotations = (line: Line, block: number): readonly Quotation[] =>
  line.spans.length === 0 ? [] : line.sentences.flatMap((_, index) => readSentence(line, index, block))

function askRecognisers(place: Place, span: Span): Pick<Quotation, 'source' | 'family'> {
  if (isTitle(place, span)) return { source: null, family: 'title' }
  for (const { family, recognise } of RECOGNISERS) {
    const source = recognise(place)
    if (source !== null) return { source, family }
  }
  return { source: null, family: 'none' }
}
