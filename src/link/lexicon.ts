/** How a word is written. */
export const PLAIN = 0
/** Begins with a capital: `Oslo`, `McNeil`. */
export const CAPITAL = 1
/** In capitals: `NATO`, `U.S`. */
export const ACRONYM = 2
/** One capital: `A`, `J`. */
export const INITIAL = 3
/** Begins with a figure. */
export const FIGURE = 4

/** Every different word of an edition, numbered from 0 as it is first met; its case is kept. */
export type Lexicon = {
  number: (word: string) => number
  /** By number: the word. */
  words: readonly string[]
  /** By number: the number of the word in small letters. */
  folded: readonly number[]
  /** By number: how it is written. */
  shapes: readonly number[]
}

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase()

/** `US-led` and `Kyiv-based` begin with a name and are none; neither is `I’ve`. */
const HAS_SMALL_PART = /[-‐]\p{Ll}|^I['’]/u
const SHAPED = /^\p{L}/u

function shapeOf(word: string): number {
  if (!SHAPED.test(word)) return FIGURE
  const first = word.slice(0, word.codePointAt(0) === word.charCodeAt(0) ? 1 : 2)
  if (!isUpper(first) || HAS_SMALL_PART.test(word)) return PLAIN
  if (word.length <= 2 && word.replace('.', '').length === 1) return INITIAL
  return isUpper(word) ? ACRONYM : CAPITAL
}

/** An empty lexicon, which grows as words are asked for. */
export function openLexicon(): Lexicon {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const folded: number[] = []
  const shapes: number[] = []
  const number = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const at = words.length
    numbers.set(word, at)
    words.push(word)
    shapes.push(shapeOf(word))
    const small = word.toLowerCase()
    folded.push(at)
    if (small !== word) folded[at] = number(small)
    return at
  }
  return { number, words, folded, shapes }
}
