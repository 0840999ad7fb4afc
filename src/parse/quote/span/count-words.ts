/** Two characters of a script without spaces are about a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}]+/gu

/** How many words a text has. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0
