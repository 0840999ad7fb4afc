const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu
const CAPITAL = /^[\p{Lu}\p{N}]/u
const LONGEST_TITLE = 14
/** From this length on every word of a title has a capital. */
const LONG_WORD = 4

/** Whether words are written as the title of a work: The River at Night. */
export function looksLikeTitle(text: string): boolean {
  const words = text.match(WORD) ?? []
  if (words.length < 2 || words.length > LONGEST_TITLE) return false
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return (
    capitals >= 2 &&
    words.every((word) => CAPITAL.test(word) || word.length < LONG_WORD) &&
    CAPITAL.test(words.at(-1) ?? '')
  )
}
