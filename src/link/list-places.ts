import { FOUND, FOUND_SHIFT } from './cut-names.ts'
import { INSIDE, PLACED } from './name-signs.ts'

/** A word that something is inside of this often is a place, and no last name. */
const PLACE_PART = 10

/** Names that something is inside of often enough to be places, of those found in each story. */
export function listPlaces(all: readonly (readonly number[])[], size: number): ReadonlySet<number> {
  const mentions = new Int32Array(size)
  const inside = new Int32Array(size)
  for (const found of all) {
    for (let at = 0; at < found.length; at += FOUND) {
      const name = found[at] ?? 0
      mentions[name] = (mentions[name] ?? 0) + 1
      if (((found[at + 2] ?? 0) >> FOUND_SHIFT) & (INSIDE | PLACED)) inside[name] = (inside[name] ?? 0) + 1
    }
  }
  return new Set(
    [...mentions.keys()].filter((name) => (inside[name] ?? 0) * PLACE_PART > (mentions[name] ?? 0)),
  )
}
