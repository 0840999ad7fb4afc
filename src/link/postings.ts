import type { Story } from './story.ts'

/** An inverted index: a term → the places of the stories that hold it, ascending. */
export type Postings = ReadonlyMap<string, readonly number[]>

export function indexTerms(stories: readonly Story[], termsOf: (story: Story) => Iterable<string>): Postings {
  const postings = new Map<string, number[]>()
  for (const story of stories) {
    for (const term of termsOf(story)) {
      const places = postings.get(term)
      if (places === undefined) postings.set(term, [story.place])
      else if (places.at(-1) !== story.place) places.push(story.place)
    }
  }
  return postings
}

/** Index of the first place that is not before `place`. */
function seek(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The places nearest to `place` in a posting, at most `reach` on either side: a long posting costs no more. */
export function nearPlaces(places: readonly number[], place: number, reach: number): readonly number[] {
  if (places.length <= 2 * reach) return places
  const at = seek(places, place)
  return places.slice(Math.max(0, at - reach), at + reach + 1)
}
