/** A mention of a run of capitals: its number, and the signs of what stands beside it with STARTS. Two numbers each. */
export const MENTION = 2
/** Beside a mention's signs: it begins a sentence. */
export const STARTS = 1
export const SIGN_SHIFT = 1
/** A word: its number, and how often it stands there with how often it is written small in running text. */
export const WORD = 2
const HALF = 0xffff
const HALF_BITS = 16
/** Before the lists: the story's length, its opening mentions, the words of its title, its words. */
const HEAD = 4

/** A story's words by number, case apart, in the order in which they are first met. */
export type StoryWords = {
  /** How many words it has, figures included. */
  length: number
  /** How many mentions open it. */
  opening: number
  /** The words of its headline. */
  title: Int32Array
  /** Its words but for figures, WORD numbers each. */
  words: Int32Array
  /** Its runs of capitals, MENTION numbers each. */
  mentions: Int32Array
}

export const packTimes = (all: number, small: number): number =>
  Math.min(all, HALF) | (Math.min(small, HALF) << HALF_BITS)
/** How often a word stands in its story. */
export const timesOf = (packed: number): number => packed & HALF
/** How often it is written small in running text. */
export const timesSmall = (packed: number): number => packed >>> HALF_BITS

/** A story's words as one list of numbers, to be kept. */
export function packWords({ length, opening, title, words, mentions }: StoryWords): Int32Array {
  const packed = new Int32Array(HEAD + title.length + words.length + mentions.length)
  packed.set([length, opening, title.length, words.length])
  packed.set(title, HEAD)
  packed.set(words, HEAD + title.length)
  packed.set(mentions, HEAD + title.length + words.length)
  return packed
}

export function unpackWords(packed: Int32Array): StoryWords {
  const [length = 0, opening = 0, titles = 0, words = 0] = packed
  const [first, second] = [HEAD + titles, HEAD + titles + words]
  return {
    length,
    opening,
    title: packed.subarray(HEAD, first),
    words: packed.subarray(first, second),
    mentions: packed.subarray(second),
  }
}
