import type { Common } from './index-common.ts'
import { nearPlaces } from './postings.ts'
import type { Story } from './story.ts'

/** What a story shares with another: speakers by number, subject words by weight. */
export type Tally = { speakers: number; words: number }

/** How far from a story's place those that share something with it are looked for, on either side. */
const REACH = 16

/**
 * The stories that share a speaker or a subject word with this one, by place. The cost is that of the story's
 * own terms, however many stories hold them.
 */
export function tallyCommon(story: Story, { speakers, words, weigh }: Common): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>()
  const tallyAt = (place: number): Tally => {
    const held = tallies.get(place)
    if (held !== undefined) return held
    const tally = { speakers: 0, words: 0 }
    tallies.set(place, tally)
    return tally
  }
  for (const speaker of story.speakers) {
    for (const place of nearPlaces(speakers.get(speaker) ?? [], story.place, REACH)) {
      tallyAt(place).speakers += 1
    }
  }
  for (const word of story.words.keys()) {
    const weight = weigh(word)
    if (weight === 0) continue
    for (const place of nearPlaces(words.get(word) ?? [], story.place, REACH)) tallyAt(place).words += weight
  }
  return tallies
}
