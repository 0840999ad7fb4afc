import { ALIKE, type Alike, type Holders } from './index-likeness.ts'
import { hasSameKey, keyLikeness } from './key-likeness.ts'
import type { Vector } from './weigh-terms.ts'
import type { Weighed } from './weigh-words.ts'

/** Rows of pairs of numbers: those of row `n` end before `ends[n]`. */
export type Rows = { ends: Int32Array; left: Int32Array; right: Int32Array }

/** Weighed words as a few lists of numbers, which one thread can hand to another. */
export type Packed = { vectors: Rows; alike: Rows }

/** By place of a story: which others are most like it, and the key of that. */
export type KeyedAlike = Pick<Packed, 'alike'> & { keys: Int32Array }

type Row = { left: ArrayLike<number>; right: ArrayLike<number> }

function packRows(rows: readonly Row[]): Rows {
  let size = 0
  const ends = Int32Array.from(rows, ({ left }) => (size += left.length))
  const [left, right] = [new Int32Array(size), new Int32Array(size)]
  rows.forEach((row, at) => {
    const start = (ends[at] ?? 0) - row.left.length
    left.set(row.left, start)
    right.set(row.right, start)
  })
  return { ends, left, right }
}

const toRow = (alike: readonly Alike[]): Row => ({
  left: alike.map(({ place }) => place),
  right: alike.map(({ likeness }) => likeness),
})

const startOf = ({ ends }: Rows, at: number): number => (at === 0 ? 0 : (ends[at - 1] ?? 0))

const rowOf = (rows: Rows, at: number): Row => {
  const [start, end] = [startOf(rows, at), rows.ends[at]]
  return { left: rows.left.subarray(start, end), right: rows.right.subarray(start, end) }
}

/**
 * Packs weighed words, with so many alike as lists to read are made of. Of a story whose key was the same `before` they
 * are not found anew.
 */
export function packWeighed(
  { vectors, likeness, holders }: Weighed & { holders: Holders },
  before: KeyedAlike | null = null,
): Packed & KeyedAlike {
  const keys = keyLikeness(vectors, holders)
  const listAlike = (place: number): Row =>
    before !== null && hasSameKey(keys, before.keys, place)
      ? rowOf(before.alike, place)
      : toRow(likeness(place, ALIKE))
  return {
    vectors: packRows(vectors.map(({ numbers, weights }) => ({ left: numbers, right: weights }))),
    alike: packRows(vectors.map((_, place) => listAlike(place))),
    keys,
  }
}

/** Weighed words that were packed; more than ALIKE stories are never told. */
export function unpackWeighed({ vectors, alike }: Packed): Weighed {
  const { ends, left, right } = vectors
  return {
    vectors: Array.from(ends, (end, at): Vector => {
      const start = startOf(vectors, at)
      return { numbers: left.subarray(start, end), weights: right.subarray(start, end) }
    }),
    likeness: (place, keep) => {
      const start = startOf(alike, place)
      const end = Math.min(start + keep, alike.ends[place] ?? 0)
      const found: Alike[] = []
      for (let at = start; at < end; at += 1)
        found.push({ place: alike.left[at] ?? 0, likeness: alike.right[at] ?? 0 })
      return found
    },
  }
}
