import { stepThrough, type Steps } from '#news/steps.ts'
import { openCutting } from './cut-names.ts'
import type { Found } from './cut-names.ts'
import { listBearers } from './list-bearers.ts'
import { listPlaces } from './list-places.ts'
import { SIGNS } from './name-signs.ts'
import type { Reading } from './read-stories.ts'
import type { StoryWords } from './story-words.ts'

/** A name of the edition, what speaks for it, and how much of each story it is. */
export type NameTally = {
  /** The numbers of its words, folded. */
  words: readonly number[]
  /** Spelling → how often. */
  spellings: Map<string, number>
  mentions: number
  /** Within a sentence, where a capital is no chance. */
  within: number
  /** By its last word alone, in a story that gives the whole. */
  short: number
  /** By place in SIGNS: how often. */
  signs: number[]
  /** By place of a story: its mentions, those that open it and that in its headline counting twice and more. */
  stories: Map<number, number>
}

const IN_OPENING = 1
const IN_HEADLINE = 2

const newTally = (words: readonly number[]): NameTally => ({
  words,
  spellings: new Map(),
  mentions: 0,
  within: 0,
  short: 0,
  signs: SIGNS.map(() => 0),
  stories: new Map(),
})

function addMention(tally: NameTally, { signs, isWithin }: Found): void {
  tally.mentions += 1
  if (isWithin) tally.within += 1
  SIGNS.forEach((sign, at) => {
    if (signs & sign) tally.signs[at] = (tally.signs[at] ?? 0) + 1
  })
}

function isInHeadline({ words }: NameTally, story: StoryWords | undefined): boolean {
  const last = words.at(-1)
  return last !== undefined && story?.title.includes(last) === true
}

/** Tallies the names of all stories, in steps. A last name alone counts for the one person of its story that bears it. */
export function* tallyNames({ stories, lexicon, usage }: Reading): Steps<readonly NameTally[]> {
  const { names, bodies, cut } = openCutting(lexicon, usage)
  const all = yield* stepThrough(stories, cut)
  yield
  const tallies = names.map(newTally)
  const places = listPlaces(all, names.length)

  /** Who bears the last name that stands alone; `undefined` for a whole name, a place, or when several do. */
  function findBearer({ name }: Found, bearers: ReturnType<typeof listBearers>): number | undefined {
    const [word, ...others] = names[name] ?? []
    if (word === undefined || others.length > 0 || places.has(name)) return undefined
    const [bearer, ...rivals] = bearers.get(word) ?? []
    return rivals.length > 0 ? undefined : bearer
  }

  yield* stepThrough(all, (found, place) => {
    const bearers = listBearers(found, names, bodies)
    for (const one of found) {
      const bearer = findBearer(one, bearers)
      const tally = tallies[bearer ?? one.name]
      if (tally === undefined) continue
      addMention(tally, one)
      if (bearer !== undefined) tally.short += 1
      else tally.spellings.set(one.spelling, (tally.spellings.get(one.spelling) ?? 0) + 1)
      const weight = tally.stories.get(place)
      const first = (one.isOpening ? IN_OPENING : 0) + (isInHeadline(tally, stories[place]) ? IN_HEADLINE : 0)
      tally.stories.set(place, 1 + (weight ?? first))
    }
  })
  return tallies
}
