import type { Common } from './index-common.ts'
import { nearPlaces } from './postings.ts'
import type { Postings } from './postings.ts'
import type { Story } from './story.ts'
import { takeFirst } from './take-first.ts'
import { tallyCommon } from './tally-common.ts'

/** What the choice is made from, the same for every story. */
export type Choice = {
  stories: readonly Story[]
  common: Common
  /** By section: the places of its stories. */
  sections: Postings
}

/** A story with what its copy lists, in its order, and the story that follows it. */
export type Asking = { story: Story; listed: readonly Story[]; next: Story | null }

const SUGGESTIONS = 3
/** Neighbours on either side to fill up with: enough were the next story and all others taken. */
const NEIGHBOURS = SUGGESTIONS + 1

type Candidate = {
  story: Story
  /** Rank in the copy's own list; `Infinity` for what it does not list. */
  listed: number
  isNext: boolean
  isSameSection: boolean
  speakers: number
  words: number
  distance: number
}

/** What the copy lists, the next story only if others are wanting; section, speakers, words; then the nearest. */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  Number(a.listed === Infinity) - Number(b.listed === Infinity) ||
  Number(a.isNext) - Number(b.isNext) ||
  (a.listed === b.listed ? 0 : a.listed - b.listed) ||
  Number(b.isSameSection) - Number(a.isSameSection) ||
  b.speakers - a.speakers ||
  b.words - a.words ||
  a.distance - b.distance ||
  a.story.place - b.story.place

/** What the copy lists, what has something in common, and neighbours in the section and in the edition. */
function listPlaces(
  { story, listed }: Asking,
  { stories, sections }: Choice,
  shared: Iterable<number>,
): Iterable<number> {
  const { place, article } = story
  const places = new Set(shared)
  for (const other of listed) places.add(other.place)
  for (const at of nearPlaces(sections.get(article.section) ?? [], place, NEIGHBOURS)) places.add(at)
  const end = Math.min(stories.length, place + NEIGHBOURS + 1)
  for (let at = Math.max(0, place - NEIGHBOURS); at < end; at += 1) places.add(at)
  places.delete(place)
  return places
}

function* listCandidates(asking: Asking, choice: Choice): Generator<Candidate, void> {
  const { story, listed, next } = asking
  const tallies = tallyCommon(story, choice.common)
  const ranks = new Map(listed.map((other, rank) => [other.place, rank]))
  for (const place of listPlaces(asking, choice, tallies.keys())) {
    const other = choice.stories[place]
    if (other === undefined) continue
    const tally = tallies.get(place)
    yield {
      story: other,
      listed: ranks.get(place) ?? Infinity,
      isNext: other === next,
      isSameSection: other.article.section === story.article.section,
      speakers: tally?.speakers ?? 0,
      words: tally?.words ?? 0,
      distance: Math.abs(place - story.place),
    }
  }
}

/** Up to three stories to read after this one, the best first; never itself, none twice. */
export function chooseReadAlso(asking: Asking, choice: Choice): readonly Story[] {
  return takeFirst(listCandidates(asking, choice), SUGGESTIONS, compareCandidates).map(({ story }) => story)
}
