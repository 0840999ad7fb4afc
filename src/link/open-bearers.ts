import { FOUND } from './cut-names.ts'

const LONGEST_PERSON = 4
/** In the place of a name or word: none; more than one. */
const NONE = -1
const SEVERAL = -2

/** Names that are no person's: of bodies, and of towns when they stand alone. How many words there are in all. */
type Setting = { bodies: ReadonlySet<number>; towns: ReadonlySet<number>; words: number }

/**
 * A function that reads the names found in one story after the other. It answers who bears a name there: the one person
 * of the story whose whole name ends in it, else the name itself.
 */
export function openBearers(
  names: readonly (readonly number[])[],
  { bodies, towns, words: size }: Setting,
): (found: readonly number[]) => (name: number) => number {
  /** By name: its last word, where it may be a person's whole name. */
  const wholes = Int32Array.from(names, (words, name) =>
    words.length < 2 || words.length > LONGEST_PERSON || bodies.has(name) ? NONE : (words.at(-1) ?? NONE),
  )
  /** By name: its one word, where it may be a last name. */
  const alone = Int32Array.from(names, (words, name) =>
    words.length === 1 && !towns.has(name) ? (words[0] ?? NONE) : NONE,
  )
  /** By word: who of the story bears it. */
  const bearers = new Int32Array(size).fill(NONE)
  let last: readonly number[] = []

  const find = (name: number): number => {
    const word = alone[name] ?? NONE
    const bearer = word < 0 ? NONE : (bearers[word] ?? NONE)
    return bearer < 0 ? name : bearer
  }
  return (found) => {
    for (let at = 0; at < last.length; at += FOUND) {
      const word = wholes[last[at] ?? 0] ?? NONE
      if (word >= 0) bearers[word] = NONE
    }
    for (let at = 0; at < found.length; at += FOUND) {
      const name = found[at] ?? 0
      const word = wholes[name] ?? NONE
      if (word < 0) continue
      const known = bearers[word] ?? NONE
      bearers[word] = known === NONE || known === name ? name : SEVERAL
    }
    last = found
    return find
  }
}
