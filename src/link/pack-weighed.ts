import { ALIKE, type Alike } from './index-likeness.ts'
import type { Vector } from './weigh-terms.ts'
import type { Weighed } from './weigh-words.ts'

/** Rows of pairs of numbers: those of row `n` end before `ends[n]`. */
type Rows = { ends: Int32Array; left: Int32Array; right: Int32Array }

/** Weighed words as a few lists of numbers, which one thread can hand to another. */
export type Packed = { vectors: Rows; alike: Rows }

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

/** Packs weighed words, with so many alike as lists to read are made of. */
export const packWeighed = ({ vectors, likeness }: Weighed): Packed => ({
  vectors: packRows(vectors.map(({ numbers, weights }) => ({ left: numbers, right: weights }))),
  alike: packRows(vectors.map((_, place) => toRow(likeness(place, ALIKE)))),
})

const startOf = ({ ends }: Rows, at: number): number => (at === 0 ? 0 : (ends[at - 1] ?? 0))

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
