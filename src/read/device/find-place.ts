import type { Place } from './place.ts'

type Known = Pick<Place, 'at' | 'index' | 'before' | 'after'>

/**
 * The number of the passage to go on with, in a story that may have been edited since: the passage itself;
 * if that is gone, the one that now follows its nearest known neighbour before, or its nearest known
 * neighbour after. `null` when the story has none of them.
 */
export function findPlace(place: Known, fingerprints: readonly string[]): number | null {
  const find = (wanted: string): number | null => {
    const found = fingerprints.flatMap((fingerprint, index) => (fingerprint === wanted ? [index] : []))
    const [nearest] = found.sort((a, b) => Math.abs(a - place.index) - Math.abs(b - place.index))
    return nearest ?? null
  }
  const itself = find(place.at)
  if (itself !== null) return itself
  for (let distance = 0; distance < Math.max(place.before.length, place.after.length); distance++) {
    const before = find(place.before[distance] ?? '')
    if (before !== null) return Math.min(before + 1, fingerprints.length - 1)
    const after = find(place.after[distance] ?? '')
    if (after !== null) return after
  }
  return null
}
