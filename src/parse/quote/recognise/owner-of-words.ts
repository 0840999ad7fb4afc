import { endOfRun, startOfName, isNameWord } from '#parse/quote/phrase/name-words.ts'
import { readNamedSource } from '#parse/quote/phrase/read-named-source.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { has, type Token } from '#parse/quote/token/token.ts'
import { BE, CUE, PARTICIPLE, POSSESSIVE } from '#parse/quote/tongue/trait.ts'
import type { Place } from './finding.ts'

/** Between an owner and the noun: “Roe’s own blunt view”. */
const MOST_ADJECTIVES = 2

/** The name before a possessive sign. */
function readOwner(tokens: readonly Token[], from: number, sign: number): Source | null {
  let start = sign
  while (start > from && isNameWord(tokens[start - 1])) start -= 1
  if (start === sign || endOfRun(tokens, start) !== sign) return null
  const name = { from: startOfName(tokens, start, sign), to: sign }
  return name.from === sign ? null : { kind: 'name', phrase: { from: start, to: sign }, name, role: null }
}

/** Whose the noun of speech at an index is; `null` when it is nobody's by name. */
function findOwner(tokens: readonly Token[], from: number, noun: number): Source | null {
  for (let sign = noun - 1; sign >= Math.max(from, noun - 1 - MOST_ADJECTIVES); sign -= 1)
    if (has(tokens[sign], POSSESSIVE)) return readOwner(tokens, from, sign)
  return null
}

/** Does a noun bring the words: “Roe’s view is that …”, “Roe’s claim that …”, “in Roe’s words”? */
function bringsWords(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1]
  return next?.lower === 'that' || has(next, BE) || has(next, PARTICIPLE)
}

/**
 * Whoever owns the noun of speech that brings the words, before them or, for “words”, behind.
 *
 *     Roe’s view is that the plan is “a gift”.      The plan is, in Roe’s words, “a gift”.
 *     ^^^                                                           ^^^
 *     The plan is “a gift”, in the words of Roe.    “It is a gift,” was Roe’s answer.
 *                                           ^^^                         ^^^
 */
export function recogniseOwnerOfWords({ line: { tokens }, at, sentence }: Place): Source | null {
  for (let noun = sentence.from + 1; noun < sentence.to; noun += 1) {
    if (!has(tokens[noun], CUE)) continue
    const isWords = tokens[noun]?.lower === 'words'
    if (isWords && tokens[noun + 1]?.lower === 'of' && tokens[noun - 2]?.lower === 'in') {
      const source = readNamedSource(tokens, noun + 2, sentence.to)?.source
      if (source?.kind === 'name') return source
    }
    const isAnswer = noun > at && has(tokens[at + 1], BE) && noun <= at + 6
    if ((noun < at && bringsWords(tokens, noun)) || isWords || isAnswer) {
      const owner = findOwner(tokens, sentence.from, noun)
      if (owner !== null) return owner
    }
  }
  return null
}
