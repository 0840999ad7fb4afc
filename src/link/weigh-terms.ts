import type { Terms } from './count-terms.ts'

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
/** While terms are ranked, the low bits of a number hold the term's index. */
const INDEX_BITS = 16
const INDEX_MASK = (1 << INDEX_BITS) - 1

function countHolders(all: readonly Terms[], size: number): Int32Array {
  const holders = new Int32Array(size)
  for (const { numbers } of all) for (const number of numbers) holders[number] = (holders[number] ?? 0) + 1
  return holders
}

/**
 * The square root of each word's rarity, by number; 0 for what tells nothing. A shared word counts on both
 * sides, so that its whole rarity is in their product.
 */
function rateRarity(all: readonly Terms[], size: number): Float64Array {
  const most = Math.max(COMMONPLACE, all.length / COMMON_PART)
  return Float64Array.from(countHolders(all, size), (held) =>
    held < 2 || held > most ? 0 : Math.sqrt(Math.log2((all.length + 1) / held)),
  )
}

/** Weighs a story's words by BM25 and keeps the most telling. */
function weighStory({ numbers, counts, length }: Terms, rarity: Float64Array, mean: number): Vector {
  const held = SATURATION * (1 - LENGTH_PART + (LENGTH_PART * length) / mean)
  const ranked = new Int32Array(Math.min(numbers.length, INDEX_MASK))
  for (let at = 0; at < ranked.length; at += 1) {
    const count = counts[at] ?? 0
    const weight = ((rarity[numbers[at] ?? 0] ?? 0) * count) / (count + held)
    ranked[at] = (Math.round(weight * WHOLE) << INDEX_BITS) | at
  }
  const first = ranked
    .sort()
    .subarray(-MOST_TERMS)
    .filter((rank) => rank >> INDEX_BITS > 0)
  const norm = Math.sqrt(first.reduce((sum, rank) => sum + (rank >> INDEX_BITS) ** 2, 0))
  return {
    numbers: first.map((rank) => numbers[rank & INDEX_MASK] ?? 0),
    weights: first.map((rank) => Math.round(((rank >> INDEX_BITS) * WHOLE) / norm)),
  }
}

/** Each story's vector, from the words of all; `size` is how many different words there are. */
export function weighTerms(all: readonly Terms[], size: number): readonly Vector[] {
  const rarity = rateRarity(all, size)
  const mean = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length)
  return all.map((terms) => weighStory(terms, rarity, Math.max(1, mean)))
}
