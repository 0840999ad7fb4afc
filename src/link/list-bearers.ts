import { FOUND } from './cut-names.ts'

const LONGEST_PERSON = 4

/** By last word: the names found in a story that may be a person's and end in it. */
export function listBearers(
  found: readonly number[],
  names: readonly (readonly number[])[],
  bodies: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const whole = new Map<number, Set<number>>()
  for (let at = 0; at < found.length; at += FOUND) {
    const name = found[at] ?? 0
    const words = names[name] ?? []
    const last = words.at(-1)
    if (last === undefined || words.length < 2 || words.length > LONGEST_PERSON || bodies.has(name)) continue
    const bearers = whole.get(last)
    if (bearers === undefined) whole.set(last, new Set([name]))
    else bearers.add(name)
  }
  return whole
}
