import * as trait from '#parse/quote/tongue/trait.ts'
import type { Range } from '#parse/quote/phrase/source.ts'
import { has, type Token } from './token.ts'

const STRONG = new Set(['.', '!', '?', '…'])

/** Whether a token may open a sentence. */
const startsSentence = (token: Token): boolean =>
  token.kind === 'quotation' || has(token, trait.CAPITAL) || /^\p{Lu}|^\p{N}/u.test(token.text)

/** Whether a sentence ends with this token. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return true
  if (token.kind === 'word') return false
  if (token.kind === 'mark')
    return (
      STRONG.has(token.lower) &&
      (next.kind === 'mark' || startsSentence(next)) &&
      next.lower !== ',' &&
      next.lower !== ')'
    )
  const sign = token.text
  if (!STRONG.has(sign)) return false
  if (next.kind === 'quotation') return true
  if (next.kind === 'mark' || !startsSentence(next)) return false
  const isName =
    has(next, trait.CAPITAL) &&
    (next.traits & ~(trait.CAPITAL | trait.ROLE | trait.TITLE | trait.GROUP)) === 0
  return sign === '.' || !isName
}

/** What no writer’s sentence exceeds, in tokens: a longer one is cut, so that reading it stays quick. */
const LONGEST_SENTENCE = 240

/** The sentences of a line, quotations counting as words of the sentence they stand in. */
export function splitSentences(tokens: readonly Token[]): readonly Range[] {
  const sentences: Range[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at) && at - from < LONGEST_SENTENCE) continue
    sentences.push({ from, to: at + 1 })
    from = at + 1
  }
  return sentences
}
