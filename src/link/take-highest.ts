/**
 * The few of many places that have the highest sums, the highest first; of equals the lowest place. It runs over
 * thousands of places for every story, nearly all of which are told off by one comparison.
 */
export function takeHighest(places: readonly number[], sums: Int32Array, count: number): readonly number[] {
  const first: number[] = []
  let floor = 0
  for (const place of places) {
    const sum = sums[place] ?? 0
    if (sum < floor || sum === 0) continue
    let at = first.length
    for (; at > 0; at -= 1) {
      const before = first[at - 1] ?? 0
      const held = sums[before] ?? 0
      if (held > sum || (held === sum && before < place)) break
      first[at] = before
    }
    first[at] = place
    if (first.length > count) first.pop()
    if (first.length === count) floor = sums[first[count - 1] ?? 0] ?? 0
  }
  return first
}
