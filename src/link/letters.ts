/** What a character is to the reader of words. */
const OTHER = 0
/** Ends a sentence, or opens one. */
export const STOP = 1
/** Stands between the words of one sentence. */
export const BREAK = 2
/** Holds two halves of a word together: apostrophe, hyphen, full stop, ampersand. */
export const JOINER = 3
export const LOWER = 4
const UPPER = 5
export const DIGIT = 6
/** Written without spaces: its words are told by pairs. */
export const IDEOGRAM = 7

const KINDS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [IDEOGRAM, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /[\p{L}\p{M}\p{Surrogate}]/u],
  [DIGIT, /\p{N}/u],
  [JOINER, /['’.&-]/],
  [STOP, /["!?…:;\n“„«‹「『‘([{|•。！？]/],
  [BREAK, /[,”»›」』)\]}/–—、，]/],
]

const kindOf = (unit: number): number => {
  const letter = String.fromCharCode(unit)
  return KINDS.find(([, pattern]) => pattern.test(letter))?.[0] ?? OTHER
}

const TABLED = 0x3100
const TABLE = Uint8Array.from({ length: TABLED }, (_, unit) => kindOf(unit))

/** The kind of a UTF-16 unit. Halves of rare characters count as letters. */
export const readKind = (unit: number): number => (unit < TABLED ? (TABLE[unit] ?? OTHER) : kindOf(unit))
