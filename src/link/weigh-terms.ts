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

/** A weigher of stories, whose words weigh by BM25: it keeps the most telling. */
function openWeighing(rarity: Float64Array, mean: number): (story: StoryWords) => Vector {
  const room = new Int32Array(INDEX_MASK)
  return ({ words, length }) => {
    const held = SATURATION * (1 - LENGTH_PART + (LENGTH_PART * length) / mean)
    const last = Math.min(words.length / WORD, INDEX_MASK)
    let size = 0
    for (let at = 0; at < last; at += 1) {
      const rare = rarity[words[at * WORD] ?? 0] ?? 0
      // Most words tell nothing, and what is not there need not be sorted.
      if (rare === 0) continue
      const count = timesOf(words[at * WORD + 1] ?? 0)
      const weight = Math.round(((rare * count) / (count + held)) * WHOLE)
      if (weight === 0) continue
      room[size] = (weight << INDEX_BITS) | at
      size += 1
    }
    const first = room.subarray(0, size).sort().subarray(-MOST_TERMS)
    let square = 0
    for (let at = 0; at < first.length; at += 1) square += ((first[at] ?? 0) >> INDEX_BITS) ** 2
    const norm = Math.sqrt(square)
    const [numbers, weights] = [new Int32Array(first.length), new Int32Array(first.length)]
    for (let at = 0; at < first.length; at += 1) {
      const rank = first[at] ?? 0
      numbers[at] = words[(rank & INDEX_MASK) * WORD] ?? 0
      weights[at] = Math.round(((rank >> INDEX_BITS) * WHOLE) / norm)
    }
    return { numbers, weights }
  }
}

/** Each story's vector, from the words of all, in steps. Single letters tell nothing. */
export function* weighTerms({ stories, letters }: Wordage): Steps<readonly Vector[]> {
  const rarity = rateRarity({ stories, letters })
  const mean = Math.round(stories.reduce((sum, { length }) => sum + length, 0) / Math.max(1, stories.length))
  yield
  return yield* stepThrough(stories, openWeighing(rarity, Math.max(1, mean)))
}
