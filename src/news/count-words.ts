/** Scripts written without spaces, which are read by the character. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** Where such a character may stand; all others lie below U+2E80. Quick, since most copy has none. */
const MAY_HOLD_CHARACTER = /[\u2e80-\uffff]/
const LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/

export type Count = { words: number; characters: number }

/** What a unit is to a count of words. */
const [MARK, COUNTS, PARTS] = [0, 1, 2]

/** What the character that begins at an offset is. */
function readKind(text: string, at: number): number {
  if (SPACE.test(text.charAt(at))) return PARTS
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? COUNTS : MARK
}

const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => readKind(String.fromCharCode(unit), 0))

/**
 * Stretches between white space that hold a letter or a digit. Unit by unit, for every page asks for this; and with
 * sums where one might ask, since no processor guesses where the next word begins.
 */
function countStretches(text: string): number {
  let words = 0
  let isCounted = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unit < 128 ? (KINDS[unit] ?? MARK) : readKind(text, at)
    const counts = (isCounted | kind) & 1 & ~(kind >> 1)
    words += counts & ~isCounted
    isCounted = counts
  }
  return words
}

/** Words between white space, and apart from them the characters of Chinese and Japanese. */
export function countText(text: string): Count {
  const characters = MAY_HOLD_CHARACTER.test(text) ? (text.match(CHARACTER)?.length ?? 0) : 0
  const spaced = characters === 0 ? text : text.replace(CHARACTER, ' ')
  return { words: countStretches(spaced), characters }
}

/** The same of every block of a body. */
export const countBody = (body: readonly { text: string }[]): readonly Count[] =>
  body.map(({ text }) => countText(text))

/** Words of a text, a Chinese or Japanese character counting as one. */
export function countWords(text: string): number {
  const { words, characters } = countText(text)
  return words + characters
}
