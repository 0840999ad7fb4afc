import { BREAK, DIGIT, IDEOGRAM, JOINER, LOWER, STOP, readKind } from './letters.ts'
import type { Lexicon } from './lexicon.ts'

/** In a line of words: a sentence ends here, or begins. */
export const AT_STOP = -1
/** In a line of words: a comma, a dash, a closing mark. */
export const AT_BREAK = -2
/** In a line of words: the word before bore a possessive ’s. */
export const OF_IT = -3

const FULL_STOP = 0x2e
const SMALL_S = 0x73
const AMPERSAND = 0x26
/** Words whose full stop ends no sentence and belongs to them, as that of an initial does. */
const SHORTENED = new Set(
  'Mr Mrs Ms Dr Prof Gen Lt Col Sgt Capt Cmdr Maj Gov Sen Rep Rev Hon St Jr Sr Inc Corp Co Ltd No vs'.split(
    ' ',
  ),
)

const isWordPart = (kind: number): boolean => kind >= LOWER && kind <= DIGIT

/** Where the word that begins at `from` ends; a joiner between two letters is part of it. */
function endOfWord(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const kind = readKind(unit)
    if (isWordPart(kind)) continue
    if (kind !== JOINER || !isWordPart(readKind(text.charCodeAt(at + 1) || 0))) break
    // `U.S` and `J.P` hold together, `end.Next` does not.
    if (unit === FULL_STOP && at - from > 1 && text.charCodeAt(at - 2) !== FULL_STOP) break
  }
  return at
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** Whether the word that ends before `end` is a possessive: `Oslo’s`. */
const isPossessive = (text: string, from: number, end: number): boolean =>
  end - from > 2 && text.charCodeAt(end - 1) === SMALL_S && isApostrophe(text.charCodeAt(end - 2))

const LONGEST_SHORTENED = 4

/** Whether the full stop at `end` belongs to the word before it. */
function isShortened(text: string, from: number, end: number): boolean {
  if (end - from === 1) return text.charAt(from) !== 'I'
  if (text.charCodeAt(end - 2) === FULL_STOP) return true
  return end - from <= LONGEST_SHORTENED && SHORTENED.has(text.slice(from, end))
}

/**
 * Reads a text into `line`: the numbers of its words in their order, with AT_STOP, AT_BREAK and OF_IT between.
 * Of Chinese and Japanese every pair of characters is a word.
 */
export function readWords(text: string, lexicon: Lexicon, line: number[]): void {
  let at = 0
  while (at < text.length) {
    const kind = readKind(text.charCodeAt(at))
    if (isWordPart(kind)) {
      const end = endOfWord(text, at)
      const isOwner = isPossessive(text, at, end)
      const keepsStop = text.charCodeAt(end) === FULL_STOP && isShortened(text, at, end)
      line.push(lexicon.number(text.slice(at, isOwner ? end - 2 : keepsStop ? end + 1 : end)))
      if (isOwner) line.push(OF_IT)
      at = keepsStop ? end + 1 : end
    } else {
      if (kind === IDEOGRAM && readKind(text.charCodeAt(at + 1) || 0) === IDEOGRAM)
        line.push(lexicon.number(text.slice(at, at + 2)))
      else if (text.charCodeAt(at) === AMPERSAND) line.push(lexicon.number('&'))
      else if (kind === STOP || text.charCodeAt(at) === FULL_STOP) line.push(AT_STOP)
      else if (kind === BREAK || kind === JOINER) line.push(AT_BREAK)
      at += 1
    }
  }
  line.push(AT_STOP)
}
