import { GROUP, QUIRE, RANKS } from './search-index.ts'

/** A story that has a word: its number within the quire, and the word's rank there. */
export type Holder = readonly [story: number, rank: number]

/*
 * Most words occur in few stories, each far from the next: those have a small number of their own. Where several
 * stories of a group have a word, one number tells of them all, two bits a story.
 */
const SINGLES = QUIRE * RANKS
const STATES = 4
const GROUP_PLACES = STATES ** GROUP

const writeGroup = (group: number, holders: readonly Holder[]): number =>
  holders.reduce(
    (place, [story, rank]) => place + (rank + 1) * STATES ** (story % GROUP),
    SINGLES + group * GROUP_PLACES,
  )

/** The places that tell which stories of a quire have a word, and how, ascending. Each story is given once. */
export function writePlaces(holders: readonly Holder[]): readonly number[] {
  const groups = new Map<number, Holder[]>()
  for (const holder of holders) {
    const group = Math.floor(holder[0] / GROUP)
    groups.set(group, [...(groups.get(group) ?? []), holder])
  }
  const places = [...groups].map(([group, own]) => {
    const [only, another] = own
    return only !== undefined && another === undefined ? only[0] * RANKS + only[1] : writeGroup(group, own)
  })
  return places.sort((a, b) => a - b)
}

/**
 * Tells what one of the places does: each story and the word's rank there. A word like “the” has some thousand places,
 * which are read between one key and the next: nothing is made for any of them.
 */
export function readPlace(place: number, tell: (story: number, rank: number) => void): void {
  if (place < SINGLES) return tell(Math.floor(place / RANKS), place % RANKS)
  const group = Math.floor((place - SINGLES) / GROUP_PLACES)
  let rest = (place - SINGLES) % GROUP_PLACES
  for (let story = group * GROUP; rest > 0; story += 1) {
    const state = rest % STATES
    if (state > 0) tell(story, state - 1)
    rest = (rest - state) / STATES
  }
}
