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

/** What is asked for: the places near to one, at most `reach` on either side. */
type Near = { place: number; reach: number }

/** Visits the places nearest to one in a posting: a long posting costs no more. */
export function visitNear(
  places: readonly number[],
  { place, reach }: Near,
  visit: (place: number) => void,
): void {
  const isShort = places.length <= 2 * reach
  const middle = isShort ? 0 : seek(places, place)
  const end = isShort ? places.length : Math.min(places.length, middle + reach + 1)
  for (let at = Math.max(0, middle - reach); at < end; at += 1) visit(places[at] ?? place)
}
