/** Scripts written without spaces, which are read by the character. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** Where such a character may stand; all others lie below U+2E80. Quick, since most copy has none. */
const MAY_HOLD_CHARACTER = /[\u2e80-\uffff]/
const LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/

export type Count = { words: number; characters: number }

const isDigitOrLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Stretches between white space that hold a letter or a digit. Unit by unit: every page asks for this. */
function countStretches(text: string): number {
  let words = 0
  let isCounted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || (code >= 9 && code <= 13) || (code >= 128 && SPACE.test(text.charAt(i)))) {
      isCounted = false
    } else if (!isCounted) {
      const isLetter =
        code < 128 ? isDigitOrLetter(code) : LETTER.test(String.fromCodePoint(text.codePointAt(i) ?? 0))
      if (isLetter) words += 1
      isCounted = isLetter
    }
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
