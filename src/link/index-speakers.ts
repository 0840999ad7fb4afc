import type { Story } from './story.ts'

/** Who speaks where: by place of a story its speakers by number, and by number of a speaker the places, ascending. */
export type SpeakerIndex = { speakersOf: readonly Int32Array[]; placesOf: readonly (readonly number[])[] }

/** Numbers the speakers of an edition and indexes its stories by them. */
export function indexSpeakers(stories: readonly Story[]): SpeakerIndex {
  const numbers = new Map<string, number>()
  const placesOf: number[][] = []
  const numberOf = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, placesOf.length)
    return placesOf.push([]) - 1
  }
  const speakersOf = stories.map(({ place, speakers }) => {
    const mine = Int32Array.from([...speakers].map(numberOf))
    for (const speaker of mine) placesOf[speaker]?.push(place)
    return mine
  })
  return { speakersOf, placesOf }
}

const NOBODY = new Int32Array(0)

/** How many speakers two stories share; both have few. */
export function countShared({ speakersOf }: SpeakerIndex, a: number, b: number): number {
  const others = speakersOf[b] ?? NOBODY
  let shared = 0
  for (const speaker of speakersOf[a] ?? NOBODY) {
    for (let at = 0; at < others.length; at += 1) if (others[at] === speaker) shared += 1
  }
  return shared
}
