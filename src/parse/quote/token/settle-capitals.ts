import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import { ARTICLE, AUXILIARY, CAPITAL, OWNER, TIME, VERB } from '#parse/quote/tongue/trait.ts'
import { has, type Token } from './token.ts'

/** How an article writes, elsewhere, the words that its sentences begin with. */
export type Spelling = { capital: ReadonlySet<string>; lower: ReadonlySet<string> }

const STARTS_AFTER = new Set(['.', '!', '?', ':', '…', '—', '-', '•', '*'])

/** Whether a token stands where every word gets a capital. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'quotation' || STARTS_AFTER.has(before.lower)
}

/** The words with a capital that sentences begin with: only their spelling is in doubt. */
function listDoubtful(texts: readonly (readonly Token[])[]): ReadonlySet<string> {
  const doubtful = new Set<string>()
  for (const tokens of texts)
    tokens.forEach((token, at) => {
      if (has(token, CAPITAL) && beginsSentence(tokens, at)) doubtful.add(token.lower)
    })
  return doubtful
}

/** A mark of words: those with another are others, and most are told apart so without a look into a table. */
const MARKS = 256
const markOf = (word: string): number => (word.charCodeAt(0) * 7 + word.length) & (MARKS - 1)

/** Collects how tokenised texts spell the words that begin their sentences. */
export function readSpelling(texts: readonly (readonly Token[])[]): Spelling {
  const doubtful = listDoubtful(texts)
  const isMarked = new Uint8Array(MARKS)
  for (const word of doubtful) isMarked[markOf(word)] = 1
  const capital = new Set<string>()
  const lower = new Set<string>()
  for (const tokens of texts)
    tokens.forEach((token, at) => {
      if (token.kind !== 'word' || isMarked[markOf(token.lower)] === 0 || !doubtful.has(token.lower)) return
      if (!has(token, CAPITAL)) lower.add(token.lower)
      else if (!beginsSentence(tokens, at)) capital.add(token.lower)
    })
  return { capital, lower }
}

/** “Will urged” is a name, “Will Roe urge” a question. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  !beginsSentence(tokens, at) ||
  has(tokens[at + 1], VERB) ||
  (has(tokens[at + 1], CAPITAL) && has(tokens[at + 2], VERB)) ||
  (has(tokens[at + 1], CAPITAL) && tokens[at + 2]?.lower === ',')

/** A common noun of a language that writes them all with a capital: behind an article and before a small word. */
const isCapitalNoun = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], ARTICLE | OWNER) && !has(tokens[at + 1], CAPITAL)

/** Whether a word at the beginning of a sentence has its capital from there. */
function isCommon(tokens: readonly Token[], at: number, { spelling, tongue }: Known): boolean {
  const token = tokens[at]
  if (
    token === undefined ||
    has(token, TIME) ||
    !beginsSentence(tokens, at) ||
    spelling.capital.has(token.lower)
  )
    return false
  const next = tokens[at + 1]
  if (has(next, CAPITAL) && next?.kind === 'word' && !spelling.lower.has(token.lower)) return false
  return (
    spelling.lower.has(token.lower) ||
    (tongue.commonEnding?.test(token.lower) === true && next?.lower !== ',')
  )
}

type Known = { spelling: Spelling; tongue: Tongue }

/**
 * Takes the capital from words that have it only because a sentence begins with them, or the language gives it.
 *
 *     Pollsters agree that Roe will win.
 *     ^^^^^^^^^
 */
export function settleCapitals(tokens: readonly Token[], known: Known): readonly Token[] {
  return tokens.map((token, at) => {
    if (!has(token, CAPITAL)) return token
    if (has(token, AUXILIARY) && isNamed(tokens, at)) return { ...token, traits: CAPITAL }
    const isSmall = isCommon(tokens, at, known) || (known.tongue.hasCapitalNouns && isCapitalNoun(tokens, at))
    return isSmall ? { ...token, traits: token.traits & ~CAPITAL } : token
  })
}
