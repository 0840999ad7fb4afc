import { foldText } from '#news/fold-text.ts'
import { hashText } from '#news/hash-text.ts'
import type { Quote } from '#news/quote.ts'

/** What a quote is known by when its words have been edited: a sketch of them, and who said them. */
export type Signature = {
  /** The lowest of the hashes of its neighbouring words, in order, each below `SHADES`. */
  sketch: readonly number[]
  /** Hash of the speaker's name: four characters of base 36. */
  speaker: string
}

/** Two characters of base 36. */
export const SHADES = 36 ** 2
const NAMES = 36 ** 4
/** A quote of fewer words is sketched whole. */
const LONGEST = 16

//             languages that put no spaces between words: a character is a word
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu

/** Sketches the words with their order: “man bites dog” is made of `|man`, `man|bites`, `bites|dog`, `dog|`. */
function sketchWords(text: string): readonly number[] {
  const words = foldText(text).match(WORD) ?? []
  if (words.length === 0) return []
  const pairs = [...words, ''].map((word, index) => `${words[index - 1] ?? ''}|${word}`)
  const shades = new Set(pairs.map((pair) => hashText(pair) % SHADES))
  return [...shades].toSorted((a, b) => a - b).slice(0, LONGEST)
}

/** Signs a quote. The same words, however they are set, by the same speaker have the same signature. */
export const signQuote = ({ text, speaker }: Pick<Quote, 'text' | 'speaker'>): Signature => ({
  sketch: sketchWords(text),
  speaker: (hashText(foldText(speaker ?? '')) % NAMES).toString(36).padStart(4, '0'),
})

/** How much two quotes' words are alike, from 0 to 1, as far as sketches tell; 0 when others said them. */
export function measureLikeness(one: Signature, other: Signature): number {
  if (one.speaker !== other.speaker) return 0
  const all = [...new Set([...one.sketch, ...other.sketch])].toSorted((a, b) => a - b).slice(0, LONGEST)
  const shared = all.filter((shade) => one.sketch.includes(shade) && other.sketch.includes(shade))
  return all.length === 0 ? 0 : shared.length / all.length
}
