/** Two characters of a script without spaces are about a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}]+/gu
/** From so many words on it makes no difference how many they are. */
const MANY = 4
const BEGINNING = 160

const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last
const isLetter = (code: number): boolean => isBetween(code | 32, 97, 122) || isBetween(code, 48, 57)
/** ASCII, and the dashes, marks and spaces of general punctuation. */
const isPlain = (code: number): boolean => code < 128 || code === 0xa0 || isBetween(code, 0x2010, 0x205f)

/** The first words of a text in plain English, at most four; `null` at a letter of any other kind before that. */
export function countPlain(text: string): number | null {
  let words = 0
  let isInside = false
  for (let at = 0; at < text.length && words < MANY; at += 1) {
    const code = text.charCodeAt(at)
    if (!isPlain(code)) return null
    const isWord = isLetter(code)
    if (isWord && !isInside) words += 1
    isInside = isWord
  }
  return words
}

const count = (text: string): number => text.match(WORD)?.length ?? 0

/** How many words a text has; of four and more, at least four. */
export function countWords(text: string): number {
  const plain = countPlain(text)
  if (plain !== null) return plain
  const words = count(text.slice(0, BEGINNING))
  return words < MANY ? count(text) : words
}
