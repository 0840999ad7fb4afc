/** That the story at `to` follows the story at `from`; both are places in the edition's order. */
export type Edge = { from: number; to: number }

export type Refusal = 'has-next' | 'has-previous' | 'circle'
export type Chains<E extends Edge> = {
  /** By place: the place that follows. */
  next: ReadonlyMap<number, number>
  refused: readonly { edge: E; why: Refusal }[]
}

/** The end of the chain that a place stands in, with the way there shortened for those who ask later. */
function endOf(ends: Map<number, number>, place: number): number {
  let end = place
  for (let onward = ends.get(end); onward !== undefined; onward = ends.get(end)) end = onward
  for (let at = place; at !== end;) {
    const onward = ends.get(at) ?? end
    ends.set(at, end)
    at = onward
  }
  return end
}

/**
 * Joins stories into chains, first come first served: each has at most one that follows and one that precedes,
 * and none leads back to itself. An edge that is wished twice is no conflict.
 */
export function chainStories<E extends Edge>(wished: readonly E[]): Chains<E> {
  const next = new Map<number, number>()
  const previous = new Map<number, number>()
  const ends = new Map<number, number>()
  const refused: { edge: E; why: Refusal }[] = []
  for (const edge of wished) {
    const { from, to } = edge
    if (next.get(from) === to) continue
    if (next.has(from)) refused.push({ edge, why: 'has-next' })
    else if (previous.has(to)) refused.push({ edge, why: 'has-previous' })
    else if (endOf(ends, to) === from) refused.push({ edge, why: 'circle' })
    else {
      next.set(from, to)
      previous.set(to, from)
      ends.set(from, to)
    }
  }
  return { next, refused }
}
