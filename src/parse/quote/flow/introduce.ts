import { recogniseAddress, recogniseBesideMark } from '#parse/quote/recognise/beside-mark.ts'
import { recogniseLabel } from '#parse/quote/recognise/label.ts'
import { recogniseBeforeMark } from '#parse/quote/recognise/before-mark.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import type { Line } from '#parse/quote/token/line.ts'

/**
 * Whom a paragraph introduces that ends with a colon or a comma: its words follow in the next one.
 *
 *     Roe continued:
 *     ^^^
 */
export function readIntroduction(line: Line): Source | null {
  const { tokens } = line
  const sign = tokens.at(-1)?.lower
  if (sign !== ':' && sign !== ',') return null
  const sentence = line.sentences.at(-1)
  if (sentence === undefined) return null
  const at = sentence.to
  const place = {
    line,
    at,
    sentence,
    clauses: line.clausesOf(line.sentences.length - 1),
    sign: '',
    words: 10,
  }
  return (
    recogniseBesideMark(place) ??
    recogniseAddress(place) ??
    recogniseLabel(place) ??
    recogniseBeforeMark(place)
  )
}
