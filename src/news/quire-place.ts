import { QUIRE, RANKS } from './search-index.ts'

/** A story that has a word: its number within the quire, and the word's rank there. */
export type Holder = readonly [story: number, rank: number]

/** Numbers that tell of one story; above them two bits a story tell of several. */
const SINGLE = QUIRE * RANKS
const BITS = 4

/**
 * The one place that tells which stories of a quire have a word, and how. Most words occur in one of them: those
 * numbers are small. Each story is given once.
 */
export function writePlace(holders: readonly Holder[]): number {
  const [only, another] = holders
  if (only !== undefined && another === undefined) return only[0] * RANKS + only[1]
  return holders.reduce((place, [story, rank]) => place + (rank + 1) * BITS ** story, SINGLE)
}

/** What `writePlace` wrote. */
export function readPlace(place: number): readonly Holder[] {
  if (place < SINGLE) return [[Math.floor(place / RANKS), place % RANKS]]
  const holders: Holder[] = []
  let rest = place - SINGLE
  for (let story = 0; rest > 0; story += 1) {
    if (rest % BITS > 0) holders.push([story, (rest % BITS) - 1])
    rest = Math.floor(rest / BITS)
  }
  return holders
}
