import { AUXILIARY, CAPITAL, TIME, VERB } from '#parse/quote/tongue/trait.ts'
import { has, type Token } from './token.ts'

/** How an article writes its words away from the beginning of a sentence. */
export type Spelling = { capital: ReadonlySet<string>; lower: ReadonlySet<string> }

const STARTS_AFTER = new Set(['.', '!', '?', ':', '…', '—', '-', '•', '*'])

/** Whether a token stands where every word gets a capital. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'quotation' || STARTS_AFTER.has(before.lower)
}

/** Collects the spelling of words in tokenised texts. */
export function readSpelling(texts: readonly (readonly Token[])[]): Spelling {
  const capital = new Set<string>()
  const lower = new Set<string>()
  for (const tokens of texts) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue
      if (!has(token, CAPITAL)) lower.add(token.lower)
      else if (!beginsSentence(tokens, at)) capital.add(token.lower)
    }
  }
  return { capital, lower }
}

/** A word that looks common though the article never writes it small: `Pollsters`, `Speaking`. */
const COMMON = /(?:[^s]s|ing|ed|ly)$/

/** “Will urged” is a name, “Will Roe urge” a question. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  !beginsSentence(tokens, at) ||
  has(tokens[at + 1], VERB) ||
  (has(tokens[at + 1], CAPITAL) && has(tokens[at + 2], VERB)) ||
  (has(tokens[at + 1], CAPITAL) && tokens[at + 2]?.lower === ',')

/**
 * Takes the capital from words that have it only because a sentence begins with them.
 *
 *     Pollsters agree that Roe will win.
 *     ^^^^^^^^^
 */
export function settleCapitals(tokens: readonly Token[], { capital, lower }: Spelling): readonly Token[] {
  return tokens.map((token, at) => {
    if (has(token, AUXILIARY) && has(token, CAPITAL) && isNamed(tokens, at)) {
      return { ...token, traits: CAPITAL }
    }
    if (!has(token, CAPITAL) || has(token, TIME) || !beginsSentence(tokens, at) || capital.has(token.lower))
      return token
    const next = tokens[at + 1]
    if (has(next, CAPITAL) && next?.kind === 'word' && !lower.has(token.lower)) return token
    const isCommon = lower.has(token.lower) || (COMMON.test(token.lower) && next?.lower !== ',')
    return isCommon ? { ...token, traits: token.traits & ~CAPITAL } : token
  })
}
