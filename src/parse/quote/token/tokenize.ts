import type { Range } from '#parse/quote/phrase/source.ts'
import { lastSign } from '#parse/quote/span/last-sign.ts'
import type { Span } from '#parse/quote/span/span.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import { pushSign } from './push-sign.ts'
import { pushWord } from './push-word.ts'
import type { Reading } from './reading.ts'
import type { Token } from './token.ts'
import { endOfWord, isWordCode } from './word-chars.ts'

const HYPHEN = 45

const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0x3000

/** The words and signs between two offsets; a run of hyphens is a dash. */
function readRange(reading: Reading, from: number, to: number): void {
  const { text } = reading
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    let end = at + 1
    if (isWordCode(code)) {
      end = endOfWord(text, at, to)
      pushWord(reading, at, end)
    } else if (!isBlank(code)) {
      if (code === HYPHEN) while (end < to && text.charCodeAt(end) === HYPHEN) end += 1
      pushSign(reading, at, end)
    }
    at = end
  }
}

/** The words and signs of `text` between two offsets. */
export function tokenize(text: string, { from, to }: Range, tongue: Tongue): readonly Token[] {
  const reading: Reading = { text, tongue, tokens: [] }
  readRange(reading, from, to)
  return reading.tokens
}

/** The tokens of a block, each of its quotations being one. */
export function tokenizeAround(text: string, spans: readonly Span[], tongue: Tongue): readonly Token[] {
  const reading: Reading = { text, tongue, tokens: [] }
  let from = 0
  for (const [index, span] of spans.entries()) {
    const { start, end } = span
    readRange(reading, from, start)
    const sign = lastSign(text, span)
    reading.tokens.push({ kind: 'quotation', text: sign, lower: '“”', start, end, traits: 0, span: index })
    from = end
  }
  readRange(reading, from, text.length)
  return reading.tokens
}
