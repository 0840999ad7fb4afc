import type { Steps } from '#news/steps.ts'
import { compareText } from './compare-text.ts'
import { judgeNames } from './judge-names.ts'
import type { Judged } from './judge-names.ts'
import type { Gist } from './gist.ts'
import type { Reading } from './read-stories.ts'
import { slugNames } from './slug-name.ts'
import { tallyNames, type NameTally } from './tally-names.ts'

/** A person, place or organisation, and the stories that are about it: place → how much. */
export type Topic = { slug: string; name: string; stories: ReadonlyMap<number, number> }

/** Named twice, or at the beginning, or in the headline: less is in passing. */
const LEAST_OF_STORY = 2
/** Of 400 stories a topic needs two, of 10,000 ten. */
const FEWEST_STORIES = 2
const SPREAD = 10

/** Named people and organisations that are quoted, folded, and whether each is a person. */
export type SpeakerKinds = ReadonlyMap<string, boolean>

export function listKinds(gists: readonly Pick<Gist, 'speakers'>[]): SpeakerKinds {
  const kinds = new Map<string, boolean>()
  for (const { speakers } of gists) {
    for (const { speaker, speakerKind } of speakers) {
      if (speaker === null || speakerKind === 'described') continue
      kinds.set(speaker.toLowerCase(), speakerKind === 'person')
    }
  }
  return kinds
}

const keyOf = (words: readonly number[]): string => words.join(' ')

/** Leaves out a first or last name alone, where the edition has the person's whole name: nobody can tell who is meant. */
function dropParts(judged: readonly Judged[]): readonly Judged[] {
  const parts = new Set(
    judged.flatMap(({ isPerson, tally: { words } }) => (isPerson ? [words.at(0), words.at(-1)] : [])),
  )
  return judged.filter(({ isPlace, tally: { words } }) => isPlace || words.length > 1 || !parts.has(words[0]))
}

/** `Democrat Ann Roe` is Ann Roe: what stands before a name that is known and more common is no part of it. */
function foldLonger(judged: readonly Judged[]): readonly Judged[] {
  const byWords = new Map(judged.map((one) => [keyOf(one.tally.words), one]))
  return judged.filter(({ tally }) => {
    const shorter = tally.words.length < 3 ? undefined : byWords.get(keyOf(tally.words.slice(1)))
    return shorter === undefined || shorter.tally.mentions < tally.mentions
  })
}

/** A name and the places of the stories that it stands in, and how much of each it is. */
export type Judgement = { name: string } & Pick<NameTally, 'places' | 'weights'>

/** The stories that are about a name, copies left out: place → how much. */
function listAbout(
  { places, weights }: Judgement,
  gists: readonly Pick<Gist, 'copyOf'>[],
): ReadonlyMap<number, number> {
  const stories = new Map<number, number>()
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    const weight = weights[at] ?? 0
    if (weight >= LEAST_OF_STORY && gists[place]?.copyOf === undefined) stories.set(place, weight)
  }
  return stories
}

const countFewest = (stories: number): number =>
  Math.max(FEWEST_STORIES, Math.round(Math.sqrt(stories) / SPREAD))

/**
 * Judges what is named in an edition, in steps: people, places and organisations, each once, that stand in stories enough
 * to be topics. `kinds` are those of its speakers.
 */
export function* judgeTopics(reading: Reading, kinds: SpeakerKinds): Steps<readonly Judgement[]> {
  const tallies = yield* tallyNames(reading)
  yield
  const fewest = countFewest(reading.stories.length)
  return foldLonger(dropParts(yield* judgeNames(tallies, kinds, reading)))
    .filter(({ tally }) => tally.places.length >= fewest)
    .map(({ name, tally: { places, weights } }) => ({ name, places, weights }))
}

/** The topics of an edition, by name. A topic has at least two stories, in a great edition more. */
export function listTopics(
  judged: readonly Judgement[],
  gists: readonly Pick<Gist, 'copyOf'>[],
): readonly Topic[] {
  const fewest = countFewest(gists.length)
  const topics = judged
    .map((one) => ({ name: one.name, stories: listAbout(one, gists) }))
    .filter(({ stories }) => stories.size >= fewest)
    .toSorted((a, b) => compareText(a.name, b.name))
  const slugs = slugNames(
    topics.map(({ name }) => name),
    'topic',
  )
  return topics.map(({ name, stories }, at) => ({ slug: slugs[at] ?? '', name, stories }))
}
