import type { Common } from './index-common.ts'
import { ALIKE } from './index-likeness.ts'
import { countShared } from './index-speakers.ts'
import type { SpeakerIndex } from './index-speakers.ts'
import type { Speakers } from './list-speakers.ts'
import { visitNear } from './postings.ts'
import type { Postings } from './postings.ts'
import type { Story } from './story.ts'

/** What the choice is made from, the same for every story. */
export type Choice = {
  stories: readonly Story[]
  common: Common
  /** By section: the places of its stories. */
  sections: Postings
  speakers: SpeakerIndex
} & Pick<Speakers, 'findSlug' | 'slugs'>

/** A story with what its copy lists, in its order, and the story that follows it. */
export type Asking = { story: Story; listed: readonly Story[]; next: Story | null }

const SUGGESTIONS = 3
/** Some of the best may have the headline of another. Neighbours are looked at only where fewer are found. */
export const LOOKED_AT = 3 * SUGGESTIONS
/** Neighbours on either side to fill up with: enough were the next story and all others taken. */
const NEIGHBOURS = SUGGESTIONS + 1
/** Of a speaker heard everywhere, so many stories on either side are looked at. */
const SPEAKER_REACH = 8
/** A topic in common counts only where the words are alike, too: so much as those of the most alike. */
const LEAST_PART = 0.6

type Candidate = {
  story: Story
  /** Rank in the copy's own list; `Infinity` for what it does not list. */
  listed: number
  isNext: boolean
  speakers: number
  topics: number
  likeness: number
  /** Of those with nothing in common: 1 in another section, and how far away it stands. */
  section: number
  distance: number
}

/**
 * What the copy lists, the next story only if others are wanting; speakers, topics, words, and of equals the
 * newest. Of those with nothing in common the section's, and the nearest.
 */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  Number(a.listed === Infinity) - Number(b.listed === Infinity) ||
  Number(a.isNext) - Number(b.isNext) ||
  (a.listed === b.listed ? 0 : a.listed - b.listed) ||
  b.speakers - a.speakers ||
  b.topics - a.topics ||
  b.likeness - a.likeness ||
  a.section - b.section ||
  a.distance - b.distance ||
  a.story.place - b.story.place

const weighTopics = (a: Story, b: Story, { topicsOf, weighTopic }: Common): number =>
  (topicsOf[a.place] ?? []).reduce(
    (sum, topic) => sum + (topic.stories.has(b.place) ? weighTopic(topic) : 0),
    0,
  )

type Visit = (place: number) => void

/** Visits the stories that a story's speakers and its copy lead to, some more than once, and the story itself. */
export function visitNamed(
  { story, listed }: Pick<Asking, 'story' | 'listed'>,
  { speakers }: Choice,
  visit: Visit,
): void {
  const near = { place: story.place, reach: SPEAKER_REACH }
  for (const speaker of speakers.speakersOf[story.place] ?? [])
    visitNear(speakers.placesOf[speaker] ?? [], near, visit)
  for (const other of listed) visit(other.place)
}

/** Visits a story's neighbours in its section and in the edition, some more than once, and the story itself. */
export function visitNeighbours({ place, gist }: Story, { stories, sections }: Choice, visit: Visit): void {
  visitNear(sections.get(gist.section) ?? [], { place, reach: NEIGHBOURS }, visit)
  const end = Math.min(stories.length, place + NEIGHBOURS + 1)
  for (let at = Math.max(0, place - NEIGHBOURS); at < end; at += 1) visit(at)
}

/** What the copy lists, what is alike, and, where few are, neighbours. */
function listPlaces(
  asking: Pick<Asking, 'story' | 'listed'>,
  choice: Choice,
  alike: Iterable<number>,
): Iterable<number> {
  const { story } = asking
  const places = new Set(alike)
  const add: Visit = (place) => void places.add(place)
  visitNamed(asking, choice, add)
  places.delete(story.place)
  if (places.size >= LOOKED_AT) return places
  visitNeighbours(story, choice, add)
  places.delete(story.place)
  return places
}

/** A copy is no other story, unless the copy itself lists it; nor is the story that this one is a copy of. */
const isCopy = (other: Story, { story, listed }: Asking): boolean =>
  other.gist.path === story.gist.copyOf || (other.gist.copyOf !== undefined && !listed.includes(other))

/**
 * Whether a candidate that no copy lists, and that is like this story in nothing but its speakers, stands behind the
 * last that is taken: so do nearly all of the many that a speaker is heard in.
 */
const isBehind = (speakers: number, last: Candidate | undefined): boolean =>
  last !== undefined &&
  !last.isNext &&
  (last.listed !== Infinity || speakers < last.speakers || (speakers === last.speakers && last.likeness > 0))

/** The first candidates, the best first. */
function rankCandidates(asking: Asking, choice: Choice): readonly Candidate[] {
  const { story, listed, next } = asking
  const { stories, common } = choice
  const alike = common.likeness(story.place, ALIKE)
  const likenesses = new Map(alike.map(({ place, likeness }) => [place, likeness]))
  const least = LEAST_PART * (alike[0]?.likeness ?? 0)
  const ranks = new Map(listed.map((other, rank) => [other.place, rank]))
  const first: Candidate[] = []
  for (const place of listPlaces(asking, choice, likenesses.keys())) {
    const other = stories[place]
    if (other === undefined) continue
    const likeness = likenesses.get(place) ?? 0
    const speakers = countShared(choice.speakers, story.place, place)
    const rank = ranks.get(place) ?? Infinity
    if (likeness === 0 && rank === Infinity && isBehind(speakers, first[LOOKED_AT - 1])) continue
    if (isCopy(other, asking)) continue
    const isAlike = likeness > 0 && likeness >= least
    takeInto(first, {
      story: other,
      listed: rank,
      isNext: other === next,
      speakers,
      topics: isAlike ? weighTopics(story, other, common) : 0,
      likeness,
      section: likeness > 0 || other.gist.section === story.gist.section ? 0 : 1,
      distance: likeness > 0 ? 0 : Math.abs(place - story.place),
    })
  }
  return first
}

/** Puts a candidate in its place among the first, if it is one of them. */
function takeInto(first: Candidate[], candidate: Candidate): void {
  const last = first[LOOKED_AT - 1]
  if (last !== undefined && compareCandidates(candidate, last) >= 0) return
  let at = Math.min(first.length, LOOKED_AT - 1)
  for (; at > 0; at -= 1) {
    const before = first[at - 1]
    if (before === undefined || compareCandidates(candidate, before) >= 0) break
    first[at] = before
  }
  first[at] = candidate
}

/** Those of a list whose headline is neither the story's own nor one before; at the end the others. */
function putDoublesLast(story: Story, list: readonly Story[]): readonly Story[] {
  const titles = [story, ...list].map(({ gist }) => gist.title)
  const isFirst = list.map(({ gist }, at) => titles.indexOf(gist.title) === at + 1)
  return [...list.filter((_, at) => isFirst[at]), ...list.filter((_, at) => isFirst[at] !== true)]
}

/** Up to three stories to read after this one, the best first; never itself, none twice. */
export function chooseReadAlso(asking: Asking, choice: Choice): readonly Story[] {
  return putDoublesLast(
    asking.story,
    rankCandidates(asking, choice).map(({ story }) => story),
  ).slice(0, SUGGESTIONS)
}
