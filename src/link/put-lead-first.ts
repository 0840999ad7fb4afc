import type { EditionSettings } from '#news/edition.ts'
import type { Gist, Named } from './gist.ts'

/** What putting the lead first takes. */
type Leading = Pick<Gist, 'title' | 'instant' | 'readAlso' | 'next'>

/** How often the copy of all stories names each title, folded. */
function countNamed(stories: readonly Leading[]): ReadonlyMap<string, number> {
  // A title that many name is often one thing in memory, and soon found as such.
  const things = new Map<Named, number>()
  for (const { readAlso, next } of stories)
    for (const named of next === null ? readAlso : [...readAlso, next])
      things.set(named, (things.get(named) ?? 0) + 1)
  const titles = new Map<string, number>()
  for (const [{ title }, times] of things) titles.set(title, (titles.get(title) ?? 0) + times)
  return titles
}

/**
 * Puts the story that leads before the others: the one in first place, unless the settings name none and several
 * are equally new. Then it is that of them which the copy of others names most.
 */
export function putLeadFirst<T extends Leading>(
  ordered: readonly T[],
  { lead, pinned }: Pick<EditionSettings, 'lead' | 'pinned'>,
): readonly T[] {
  const [first] = ordered
  if (first === undefined || lead !== null || pinned.length > 0) return ordered
  const older = ordered.findIndex(({ instant }) => instant !== first.instant)
  const newest = older < 0 ? ordered : ordered.slice(0, older)
  if (newest.length < 2) return ordered
  const named = countNamed(ordered)
  const timesNamed = ({ title }: Leading): number => named.get(title) ?? 0
  const leading = newest.reduce((best, story) => (timesNamed(story) > timesNamed(best) ? story : best), first)
  return [leading, ...ordered.filter((story) => story !== leading)]
}
