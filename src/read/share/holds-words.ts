import { foldText } from '#news/fold-text.ts'
import { EMPTY_HASH, extendHash, finishHash } from '#news/hash-text.ts'

/** Fewer words may stand anywhere, and be nobody's. */
const FEWEST_WORDS = 6
/** No quote that is longer is looked for. */
const MOST_WORDS = 120

/**
 * Whether some words of a text, one after the other, are those that a fingerprint names: a quote may have
 * lost its marks, and its words still stand.
 */
export function holdsWords(text: string, fingerprint: string): boolean {
  const sought = Number.parseInt(fingerprint, 16)
  const words = foldText(text).split(' ')
  return words.some((_, first) => {
    let state = EMPTY_HASH
    return words.slice(first, first + MOST_WORDS).some((word, index) => {
      state = extendHash(state, index === 0 ? word : ` ${word}`)
      return index + 1 >= FEWEST_WORDS && finishHash(state) === sought
    })
  })
}
