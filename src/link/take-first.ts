/** The first few of many in order, without the cost of putting all the others in order too. */
export function takeFirst<T>(
  items: Iterable<T>,
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const first: T[] = []
  for (const item of items) {
    const last = first[count - 1]
    if (last !== undefined && compare(item, last) >= 0) continue
    const at = first.findIndex((other) => compare(item, other) < 0)
    first.splice(at < 0 ? first.length : at, 0, item)
    first.length = Math.min(first.length, count)
  }
  return first
}
