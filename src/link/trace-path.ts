import type { Edge } from './chain-stories.ts'

/** A chain of stories; `place` and `section` are those of its best-placed member. */
type Fragment = { places: readonly number[]; place: number; section: number }

/** The chains that `next` makes, single stories included; none is a circle. */
function listFragments(sections: readonly number[], next: ReadonlyMap<number, number>): readonly Fragment[] {
  const followers = new Set(next.values())
  return sections.flatMap((_, head): Fragment[] => {
    if (followers.has(head)) return []
    const places: number[] = []
    for (let at: number | undefined = head; at !== undefined; at = next.get(at)) places.push(at)
    const place = places.reduce((best, other) => Math.min(best, other))
    return [{ places, place, section: sections[place] ?? 0 }]
  })
}

/**
 * One way through the edition that meets every story once. `sections` holds each story's section by place, as
 * the section's rank; `next` the links that must be kept. What those links join stays together; the rest goes
 * section by section in the edition's order.
 */
export function tracePath(
  sections: readonly number[],
  next: ReadonlyMap<Edge['from'], Edge['to']>,
): readonly number[] {
  return listFragments(sections, next)
    .toSorted((a, b) => a.section - b.section || a.place - b.place)
    .flatMap(({ places }) => places)
}
