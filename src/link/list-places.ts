import type { Found } from './cut-names.ts'
import { INSIDE, PLACED } from './name-signs.ts'

/** A word that something is inside of this often is a place, and no last name. */
const PLACE_PART = 10

/** Names that something is inside of often enough to be places. */
export function listPlaces(all: readonly (readonly Found[])[], size: number): ReadonlySet<number> {
  const mentions = new Int32Array(size)
  const inside = new Int32Array(size)
  for (const found of all) {
    for (const { name, signs } of found) {
      mentions[name] = (mentions[name] ?? 0) + 1
      if (signs & (INSIDE | PLACED)) inside[name] = (inside[name] ?? 0) + 1
    }
  }
  return new Set(
    [...mentions.keys()].filter((name) => (inside[name] ?? 0) * PLACE_PART > (mentions[name] ?? 0)),
  )
}
