import type { Place } from './place.ts'

/** How many passages on either side a place is known by, should its own be edited. */
const NEIGHBOURS = 4

type Stop = Pick<Place, 'id' | 'index' | 'into' | 'progress'>

/** A place as it is kept, from the story's fingerprints in order; `null` when no passage has that number. */
export function describePlace(stop: Stop, fingerprints: readonly string[]): Place | null {
  const { index } = stop
  const at = fingerprints[index]
  if (at === undefined) return null
  return {
    ...stop,
    at,
    before: fingerprints.slice(Math.max(0, index - NEIGHBOURS), index).toReversed(),
    after: fingerprints.slice(index + 1, index + 1 + NEIGHBOURS),
  }
}
