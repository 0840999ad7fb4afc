import { EMPTY_HASH, extendHashBy, finishHash } from '#news/hash-text.ts'

const SPACE = 32
const PARTS_WORDS = 0
const UNKNOWN = -1
/** Latin and Cyrillic letters, and general punctuation, stand below this. */
const KNOWN = 0x2070

const WORD = /^[\p{L}\p{N}]$/u
const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u
const CHANGES_NEIGHBOURS = /[\u0370-\u03ff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/

/** What `foldText` makes of a UTF-16 unit whatever stands beside it, or `UNKNOWN`. */
function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit)
  if (CHANGES_NEIGHBOURS.test(char)) return UNKNOWN
  const folded = char.normalize('NFKC').toLowerCase()
  if (WORD.test(folded)) return folded.charCodeAt(0)
  return PART_OF_WORD.test(folded) ? UNKNOWN : PARTS_WORDS
}

const isLetterRange = (unit: number): boolean => unit < 0x300 || (unit >= 0x400 && unit < 0x460)

const FOLDED: Int32Array = Int32Array.from({ length: KNOWN }, (_, unit) =>
  isLetterRange(unit) || unit >= 0x2010 ? foldUnit(unit) : UNKNOWN,
)

/**
 * The hash of a text as `foldText` writes it, without writing it: most copy is plain letters and marks, and
 * is hashed in one go. `null` when it takes more, or when there is no word in the text.
 */
export function hashWords(text: string): number | null {
  let state = EMPTY_HASH
  let isBegun = false
  let isApart = false
  for (let i = 0; i < text.length; i++) {
    const unit = FOLDED[text.charCodeAt(i)] ?? UNKNOWN
    if (unit === UNKNOWN) return null
    if (unit === PARTS_WORDS) {
      isApart = isBegun
      continue
    }
    state = extendHashBy(isApart ? extendHashBy(state, SPACE) : state, unit)
    isBegun = true
    isApart = false
  }
  return isBegun ? finishHash(state) : null
}
