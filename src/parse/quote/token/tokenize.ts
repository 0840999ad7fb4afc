import { lastSign } from '#parse/quote/span/last-sign.ts'
import type { Span } from '#parse/quote/span/span.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import { AUXILIARY, BE, CAPITAL, POSSESSIVE, ROLE } from '#parse/quote/tongue/trait.ts'
import type { Token } from './token.ts'
import { endOfWord, isWordCode } from './word-chars.ts'

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
const LETTER_S = 115
const CAPITAL_S = 83
/** Roe’s */
const OWNED = /.['’][sS]$/
/** `US`, `WHO`, `IT`: no pronouns */
const ACRONYM = /^(?:US|WHO|IT)$/
/** What joins a verb and its pronoun: dit-il, a-t-il */
const LINK = /^-(?:t-)?/
const DASHES: ReadonlySet<string> = new Set(['–', '―', '─', '⸺'])

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** Where two words are written as one: l’|union, dit|-il; 0 where they are not. */
function findSeam(lower: string, { elisions, clitics }: Tongue): number {
  const mark = lower.indexOf("'") + 1
  if (mark > 0 && mark < lower.length && elisions.has(lower.slice(0, mark))) return mark
  const hyphen = lower.lastIndexOf('-')
  if (hyphen < 1 || !clitics.has(lower.slice(hyphen + 1))) return 0
  return lower.endsWith('-t', hyphen) ? hyphen - 2 : hyphen
}

type Word = { text: string; start: number }

function pushPlain(tokens: Token[], { text, start }: Word, tongue: Tongue): void {
  const small = text.toLowerCase()
  const lower = text.includes('’') ? small.replaceAll('’', "'") : small
  const role = tongue.roleEnding?.test(lower) === true ? ROLE : 0
  const known = text.length < 4 && ACRONYM.test(text) ? 0 : (tongue.traits.get(lower) ?? 0)
  const traits = known | role | (isCapital(text) ? CAPITAL : 0)
  tokens.push({ kind: 'word', text, lower, start, end: start + text.length, traits, span: -1 })
}

function pushWord(tokens: Token[], { text, start }: Word, tongue: Tongue): void {
  const end = start + text.length
  const last = text.charCodeAt(text.length - 1)
  if ((last === LETTER_S || last === CAPITAL_S) && OWNED.test(text)) {
    const owner = text.slice(0, -2)
    pushPlain(tokens, { text: owner, start }, tongue)
    const traits = IS.has(owner.toLowerCase()) ? AUXILIARY | BE : POSSESSIVE
    tokens.push({ kind: 'word', text: text.slice(-2), lower: "'s", start: end - 2, end, traits, span: -1 })
    return
  }
  const seam =
    tongue.elisions.size + tongue.clitics.size === 0
      ? 0
      : findSeam(text.toLowerCase().replaceAll('’', "'"), tongue)
  if (seam === 0) {
    pushPlain(tokens, { text, start }, tongue)
    return
  }
  const rest = text.slice(seam).replace(LINK, '')
  pushPlain(tokens, { text: text.slice(0, seam), start }, tongue)
  pushPlain(tokens, { text: rest, start: end - rest.length }, tongue)
}

/** Whether the full stop behind a word belongs to it: `Mr.`, the `J.` of a name. */
function isAbbreviated({ text, lower }: Token, tongue: Tongue): boolean {
  return (text.length === 1 && isCapital(text)) || tongue.abbreviations.has(lower)
}

function pushSign(tokens: Token[], sign: { text: string; start: number }, tongue: Tongue): void {
  const { text, start } = sign
  const last = tokens.at(-1)
  const isGlued = last?.kind === 'word' && last.end === start
  if (isGlued && text === '.' && isAbbreviated(last, tongue)) {
    tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 }
    return
  }
  const isDash = text.length > 1 || DASHES.has(text)
  const lower = isDash ? '—' : text === '’' ? "'" : text
  // supporters’ : what belongs to several
  const traits = isGlued && lower === "'" && last.lower.endsWith('s') ? POSSESSIVE : 0
  tokens.push({ kind: 'mark', text, lower, start, end: start + text.length, traits, span: -1 })
}

/** The words and signs of `text` between two offsets; a run of hyphens is a dash. */
export function tokenize(text: string, range: { from: number; to: number }, tongue: Tongue): Token[] {
  const tokens: Token[] = []
  let at = range.from
  while (at < range.to) {
    const code = text.charCodeAt(at)
    let end = at + 1
    if (isWordCode(code)) {
      end = endOfWord(text, at, range.to)
      pushWord(tokens, { text: text.slice(at, end), start: at }, tongue)
    } else if (
      code > 32 &&
      code !== 0xa0 &&
      (code < 0x2000 || code > 0x200f) &&
      code !== 0x202f &&
      code !== 0x3000
    ) {
      if (code === 45) while (end < range.to && text.charCodeAt(end) === 45) end += 1
      pushSign(tokens, { text: text.slice(at, end), start: at }, tongue)
    }
    at = end
  }
  return tokens
}

/** The tokens of a block, each of its quotations being one. */
export function tokenizeAround(text: string, spans: readonly Span[], tongue: Tongue): Token[] {
  if (spans.length === 0) return tokenize(text, { from: 0, to: text.length }, tongue)
  const tokens: Token[] = []
  let from = 0
  for (const [index, span] of spans.entries()) {
    for (const token of tokenize(text, { from, to: span.start }, tongue)) tokens.push(token)
    const { start, end } = span
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
  for (const token of tokenize(text, { from, to: text.length }, tongue)) tokens.push(token)
  return tokens
}
