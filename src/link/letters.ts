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

/** Of two that a character is, the first counts. */
const KINDS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [IDEOGRAM, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  [UPPER, /[\p{Lu}\p{Lt}]+/gu],
  [LOWER, /[\p{L}\p{M}\p{Surrogate}]+/gu],
  [DIGIT, /\p{N}+/gu],
  [JOINER, /['’.&-]+/g],
  [STOP, /["!?…:;\n“„«‹「『‘([{|•。！？]+/g],
  [BREAK, /[,”»›」』)\]}/–—、，]+/g],
]

const kindOf = (unit: number): number => {
  const letter = String.fromCharCode(unit)
  return KINDS.find(([, pattern]) => letter.search(pattern) === 0)?.[0] ?? OTHER
}

const TABLED = 0x3100

/** All at once, run by run: to ask for each would take a tenth of a second before the first word is read. */
function tabulate(): Uint8Array {
  const table = new Uint8Array(TABLED)
  const all = String.fromCharCode(...table.keys())
  for (const [kind, pattern] of KINDS.toReversed())
    for (const { 0: run, index } of all.matchAll(pattern)) table.fill(kind, index, index + run.length)
  return table
}

const TABLE = tabulate()

/** The kind of a UTF-16 unit. Halves of rare characters count as letters. */
export const readKind = (unit: number): number => (unit < TABLED ? (TABLE[unit] ?? OTHER) : kindOf(unit))
