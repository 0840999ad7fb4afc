import { stepThrough, type Steps } from '#news/steps.ts'
import type { Reading } from './read-stories.ts'
import { timesOf, WORD } from './story-words.ts'
import type { StoryWords } from './story-words.ts'

/** What weighing takes of an edition's words. */
export type Wordage = Pick<Reading, 'stories' | 'letters'>

/** A story's most telling words and how much each tells: together a vector of length WHOLE. */
export type Vector = { numbers: Int32Array; weights: Int32Array }

/** Weights are whole numbers, so that every machine ranks alike. */
export const WHOLE = 1024

const MOST_TERMS = 60
/** A word in more stories than this part of the edition, and more than a few in any, tells nothing. */
const COMMON_PART = 5
const COMMONPLACE = 12
/** BM25: how soon a repeated word tells no more, and how much a long text is held against its words. */
const SATURATION = 1.2
const LENGTH_PART = 0.75
/**
 * Rarity goes by steps of so small a part of a halving, and the mean length by whole words: then one story more or less
 * with a word, or a longer one, leaves the weights of nearly all stories as they were.
 */
const STEPS = 16
/** While terms are ranked, the low bits of a number hold the term's index. */
const INDEX_BITS = 16
const INDEX_MASK = (1 << INDEX_BITS) - 1

function countHolders(stories: readonly StoryWords[], size: number): Int32Array {
  const holders = new Int32Array(size)
  for (const { words } of stories) {
    for (let at = 0; at < words.length; at += WORD) {
      const number = words[at] ?? 0
      holders[number] = (holders[number] ?? 0) + 1
    }
  }
  return holders
}

/**
 * The square root of each word's rarity, by number; 0 for what tells nothing. A shared word counts on both
 * sides, so that its whole rarity is in their product.
 */
function rateRarity({ stories, letters }: Wordage): Float64Array {
  const most = Math.max(COMMONPLACE, stories.length / COMMON_PART)
  return Float64Array.from(countHolders(stories, letters.length), (held, number) =>
    held < 2 || held > most || letters[number] === 1
      ? 0
      : Math.sqrt(Math.round(STEPS * Math.log2((stories.length + 1) / held)) / STEPS),
  )
}

/** Weighs a story's words by BM25 and keeps the most telling. */
function weighStory({ words, length }: StoryWords, rarity: Float64Array, mean: number): Vector {
  const held = SATURATION * (1 - LENGTH_PART + (LENGTH_PART * length) / mean)
  const ranked = new Int32Array(Math.min(words.length / WORD, INDEX_MASK))
  for (let at = 0; at < ranked.length; at += 1) {
    const count = timesOf(words[at * WORD + 1] ?? 0)
    const weight = ((rarity[words[at * WORD] ?? 0] ?? 0) * count) / (count + held)
    ranked[at] = (Math.round(weight * WHOLE) << INDEX_BITS) | at
  }
  const first = ranked
    .sort()
    .subarray(-MOST_TERMS)
    .filter((rank) => rank >> INDEX_BITS > 0)
  const norm = Math.sqrt(first.reduce((sum, rank) => sum + (rank >> INDEX_BITS) ** 2, 0))
  return {
    numbers: first.map((rank) => words[(rank & INDEX_MASK) * WORD] ?? 0),
    weights: first.map((rank) => Math.round(((rank >> INDEX_BITS) * WHOLE) / norm)),
  }
}

/** Each story's vector, from the words of all, in steps. Single letters tell nothing. */
export function* weighTerms({ stories, letters }: Wordage): Steps<readonly Vector[]> {
  const rarity = rateRarity({ stories, letters })
  const mean = Math.round(stories.reduce((sum, { length }) => sum + length, 0) / Math.max(1, stories.length))
  yield
  return yield* stepThrough(stories, (story) => weighStory(story, rarity, Math.max(1, mean)))
}
