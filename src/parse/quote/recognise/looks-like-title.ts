const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu
const CAPITAL = /^[\p{Lu}\p{N}]/u
const LONGEST_TITLE = 14
/** From this length on every word of a title has a capital. */
const LONG_WORD = 4

/** A longer word in small letters: most quotations hold one and need no closer look. */
const LONG_SMALL_WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}\p{N}’'-]{3}/u

/** Whether words are written as the title of a work: The River at Night. */
export function looksLikeTitle(text: string): boolean {
  if (LONG_SMALL_WORD.test(text)) return false
  const words = text.match(WORD) ?? []
  if (words.length < 2 || words.length > LONGEST_TITLE) return false
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return (
    capitals >= 2 &&
    words.every((word) => CAPITAL.test(word) || word.length < LONG_WORD) &&
    CAPITAL.test(words.at(-1) ?? '')
  )
}
