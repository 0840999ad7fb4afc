/** Scripts written without spaces, which are read by the character. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** Begins at a letter or digit, so that a long run of marks is passed over once. */
const WORD = /[\p{L}\p{N}]\S*/gu

export type Count = { words: number; characters: number }

/** Words between white space, and apart from them the characters of Chinese and Japanese. */
export function countText(text: string): Count {
  const characters = text.match(CHARACTER)?.length ?? 0
  const spaced = characters === 0 ? text : text.replace(CHARACTER, ' ')
  return { words: spaced.match(WORD)?.length ?? 0, characters }
}

/** Words of a text, a Chinese or Japanese character counting as one. */
export function countWords(text: string): number {
  const { words, characters } = countText(text)
  return words + characters
}
