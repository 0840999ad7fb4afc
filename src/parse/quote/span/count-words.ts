/** Two characters of a script without spaces are about a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}]+/gu
/** From so many words on it makes no difference how many they are. */
const MANY = 4
const BEGINNING = 160

const count = (text: string): number => text.match(WORD)?.length ?? 0

/** How many words a text has; of many, those of its beginning. */
export function countWords(text: string): number {
  const words = count(text.slice(0, BEGINNING))
  return words < MANY ? count(text) : words
}
