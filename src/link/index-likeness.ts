import type { Steps } from '#news/steps.ts'
import { takeHighest } from './take-highest.ts'
import type { Vector } from './weigh-terms.ts'

/** A story by place, and how alike it is to another: of WHOLE squared. */
export type Alike = { place: number; likeness: number }

/** The `keep` stories that are most like the one at `place`, the most alike first; of equals the newest. */
export type Likeness = (place: number, keep: number) => readonly Alike[]

/** Where lists to read are made, so many of the most alike are looked at. */
export const ALIKE = 16

/** A word finds only so many stories, those it tells most of, so that the cost of a story has a bound. */
const LONGEST_POSTING = 64

const NOTHING: Vector = { numbers: new Int32Array(0), weights: new Int32Array(0) }

/** Which stories hold each word, and with what weight: those of word `n` begin at `starts[n]`, before `starts[n + 1]`. */
export type Holders = { starts: Int32Array; places: Int32Array; weights: Int32Array }

/** Where those end that are looked at of a word's holders. */
export const endOfHolders = ({ starts }: Holders, number: number): number =>
  Math.min(starts[number + 1] ?? 0, (starts[number] ?? 0) + LONGEST_POSTING)

function fillHolders(vectors: readonly Vector[], size: number): Holders {
  const starts = new Int32Array(size + 1)
  for (const { numbers } of vectors)
    for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let at = 1; at <= size; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const ends = starts.slice()
  const places = new Int32Array(starts[size] ?? 0)
  const weights = new Int32Array(places.length)
  vectors.forEach((vector, place) => {
    vector.numbers.forEach((number, at) => {
      const to = ends[number] ?? 0
      ends[number] = to + 1
      places[to] = place
      weights[to] = vector.weights[at] ?? 0
    })
  })
  return { starts, places, weights }
}

/** Leaves of each long posting the weightiest stories, at its beginning; of equals the newest. */
function* cutLong({ starts, places, weights }: Holders): Steps<void> {
  const counts: number[] = []
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const [from = 0, to = 0] = [starts[number], starts[number + 1]]
    if (to - from <= LONGEST_POSTING) continue
    yield
    counts.fill(0)
    for (let at = from; at < to; at += 1) {
      const weight = weights[at] ?? 0
      while (counts.length <= weight) counts.push(0)
      counts[weight] = (counts[weight] ?? 0) + 1
    }
    // All that weigh more than the least are taken, and of those which weigh just that the first.
    let [least, left] = [counts.length - 1, LONGEST_POSTING]
    for (; (counts[least] ?? 0) < left && least > 0; least -= 1) left -= counts[least] ?? 0
    let end = from
    for (let at = from; at < to; at += 1) {
      const weight = weights[at] ?? 0
      if (weight < least || (weight === least && left === 0)) continue
      if (weight === least) left -= 1
      places[end] = places[at] ?? 0
      weights[end] = weight
      end += 1
    }
  }
}

/** Lists the holders of `size` different words, in steps. */
export function* listHolders(vectors: readonly Vector[], size: number): Steps<Holders> {
  const holders = fillHolders(vectors, size)
  yield* cutLong(holders)
  return holders
}

/** Compares stories by their vectors. */
export function openLikeness(vectors: readonly Vector[], holders: Holders): Likeness {
  const { starts, places, weights } = holders
  const sums = new Int32Array(vectors.length)
  return (place, keep) => {
    const touched: number[] = []
    const { numbers, weights: mine } = vectors[place] ?? NOTHING
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0
      const weight = mine[at] ?? 0
      const to = endOfHolders(holders, number)
      for (let entry = starts[number] ?? 0; entry < to; entry += 1) {
        const other = places[entry] ?? 0
        const sum = sums[other] ?? 0
        if (sum === 0) touched.push(other)
        sums[other] = sum + weight * (weights[entry] ?? 0)
      }
    }
    sums[place] = 0
    const alike = takeHighest(touched, sums, keep).map((other) => ({
      place: other,
      likeness: sums[other] ?? 0,
    }))
    for (const other of touched) sums[other] = 0
    return alike
  }
}
