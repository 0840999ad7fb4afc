import type { Span } from '#parse/quote/span/span.ts'
import { lastSign } from '#parse/quote/span/last-sign.ts'
import { AUXILIARY, BE, CAPITAL, POSSESSIVE } from '#parse/quote/tongue/trait.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import type { Token } from './token.ts'

/** A word with its inner hyphens and apostrophes, an abbreviation of single letters, or one other sign. */
const PIECE =
  /(?:\p{L}+-)?(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}@#$&]+(?:(?:[-'’‑]|\.(?=\p{Ll}{2}))[\p{L}\p{M}\p{N}]+)*|--+|\S/gu
const WORDLIKE = /^[\p{L}\p{M}\p{N}@#$&]/u
const UPPER = /^\p{Lu}/u
const OWNED = /^(.+)['’](s)$/i

/** Words behind which ’s is “is” or “has”. */
const IS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'that',
  'there',
  'here',
  'who',
  'what',
  'where',
  'how',
])

function wordTokens(text: string, start: number, tongue: Tongue): readonly Token[] {
  const owned = OWNED.exec(text)
  if (owned?.[1] !== undefined) {
    const cut = start + owned[1].length
    const end = start + text.length
    const mark: Token = {
      kind: 'word',
      text: text.slice(cut - start),
      lower: "'s",
      start: cut,
      end,
      traits: IS.has(owned[1].toLowerCase()) ? AUXILIARY | BE : POSSESSIVE,
      span: -1,
    }
    return [...wordTokens(owned[1], start, tongue), mark]
  }
  const lower = text.toLowerCase().replaceAll('’', "'")
  const traits = (tongue.traits.get(lower) ?? 0) | (UPPER.test(text) ? CAPITAL : 0)
  return [{ kind: 'word', text, lower, start, end: start + text.length, traits, span: -1 }]
}

/** Whether the full stop behind a word belongs to it: `Mr.`, the `J.` of a name. */
function isAbbreviated(word: string, tongue: Tongue): boolean {
  return (word.length === 1 && UPPER.test(word)) || tongue.abbreviations.has(word.toLowerCase())
}

/** The words and signs of `text` between two offsets. */
export function tokenize(text: string, range: { from: number; to: number }, tongue: Tongue): Token[] {
  const tokens: Token[] = []
  const part = text.slice(range.from, range.to)
  for (const match of part.matchAll(PIECE)) {
    const start = range.from + match.index
    const piece = match[0]
    const last = tokens.at(-1)
    if (WORDLIKE.test(piece)) tokens.push(...wordTokens(piece, start, tongue))
    else if (
      piece === '.' &&
      last?.kind === 'word' &&
      last.end === start &&
      isAbbreviated(last.text, tongue)
    ) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 }
    } else {
      // supporters’ : what belongs to several
      const owns =
        (piece === '’' || piece === "'") &&
        last?.kind === 'word' &&
        last.end === start &&
        last.lower.endsWith('s')
      const lower =
        piece.startsWith('--') || piece === '―' || piece === '–' || piece === '─'
          ? '—'
          : piece === '’'
            ? "'"
            : piece
      tokens.push({
        kind: 'mark',
        text: piece,
        lower,
        start,
        end: start + piece.length,
        traits: owns ? POSSESSIVE : 0,
        span: -1,
      })
    }
  }
  return tokens
}

/** The tokens of a block, each of its quotations being one. */
export function tokenizeAround(text: string, spans: readonly Span[], tongue: Tongue): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const [index, span] of spans.entries()) {
    const { start, end } = span
    tokens.push(...tokenize(text, { from, to: start }, tongue))
    tokens.push({
      kind: 'quotation',
      text: lastSign(text, span),
      lower: '“”',
      start,
      end,
      traits: 0,
      span: index,
    })
    from = end
  }
  tokens.push(...tokenize(text, { from, to: text.length }, tongue))
  return tokens
}
