import { stepThrough, type Steps } from '#news/steps.ts'
import { FOUND, FOUND_SHIFT, openCutting, OPENS, WITHIN } from './cut-names.ts'
import type { Spelling } from './cut-names.ts'
import { listPlaces } from './list-places.ts'
import { SIGNS } from './name-signs.ts'
import { openBearers } from './open-bearers.ts'
import type { Reading } from './read-stories.ts'
import type { StoryWords } from './story-words.ts'

/** A name of the edition, what speaks for it, and how much of each story it is. */
export type NameTally = {
  /** The numbers of its words, folded. */
  words: readonly number[]
  /** How it is printed, in the order in which that is met. */
  spellings: Spelling[]
  mentions: number
  /** Within a sentence, where a capital is no chance. */
  within: number
  /** By its last word alone, in a story that gives the whole. */
  short: number
  /** By place in SIGNS: how often. */
  signs: number[]
  /** The places of its stories, and of each its mentions, those that open it and that in its headline counting twice and more. */
  places: number[]
  weights: number[]
}

const IN_OPENING = 1
const IN_HEADLINE = 2

const newTally = (words: readonly number[]): NameTally => ({
  words,
  spellings: [],
  mentions: 0,
  within: 0,
  short: 0,
  signs: SIGNS.map(() => 0),
  places: [],
  weights: [],
})

/** Counts a mention with its signs, which are in the order of their bits. */
function addMention(tally: NameTally, packed: number): void {
  tally.mentions += 1
  if (packed & WITHIN) tally.within += 1
  for (let signs = packed >> FOUND_SHIFT; signs !== 0; signs &= signs - 1) {
    const at = 31 - Math.clz32(signs & -signs)
    tally.signs[at] = (tally.signs[at] ?? 0) + 1
  }
}

function isInHeadline({ words }: NameTally, story: StoryWords | undefined): boolean {
  const last = words.at(-1)
  const title = story?.title ?? []
  // By index: a typed array's own search takes many times as long.
  for (let at = 0; at < title.length; at += 1) if (title[at] === last) return true
  return false
}

function countSpelling({ spellings }: NameTally, spelling: Spelling | undefined): void {
  if (spelling === undefined) return
  if (spelling.times === 0) spellings.push(spelling)
  spelling.times += 1
}

/** Tallies the names of all stories, in steps. A last name alone counts for the one person of its story that bears it. */
export function* tallyNames({ stories, lexicon, usage }: Reading): Steps<readonly NameTally[]> {
  const { names, bodies, spellings, cut } = openCutting(lexicon, usage)
  const all = yield* stepThrough(stories, cut)
  yield
  const tallies = names.map(newTally)
  const towns = listPlaces(all, names.length)
  const readBearers = openBearers(names, { bodies, towns, words: lexicon.words.length })

  yield* stepThrough(all, (found, place) => {
    const findBearer = readBearers(found)
    for (let at = 0; at < found.length; at += FOUND) {
      const name = found[at] ?? 0
      const packed = found[at + 2] ?? 0
      const bearer = findBearer(name)
      const tally = tallies[bearer]
      if (tally === undefined) continue
      addMention(tally, packed)
      if (bearer !== name) tally.short += 1
      else countSpelling(tally, spellings[found[at + 1] ?? 0])
      const { places, weights } = tally
      const last = places.length - 1
      if (places[last] === place) weights[last] = (weights[last] ?? 0) + 1
      else {
        const first =
          (packed & OPENS ? IN_OPENING : 0) + (isInHeadline(tally, stories[place]) ? IN_HEADLINE : 0)
        places.push(place)
        weights.push(1 + first)
      }
    }
  })
  return tallies
}
