import type { EditionSettings } from '#news/edition.ts'
import { compareText } from './compare-text.ts'
import type { Gist } from './gist.ts'

/** What ordering takes. */
type Dated = Pick<Gist, 'seed' | 'id' | 'instant'>

type Keyed<T> = { story: T; rank: number; instant: number; name: string }

const fileName = (seed: string): string => seed.slice(seed.lastIndexOf('/') + 1)

const compareKeyed = (a: Keyed<Dated>, b: Keyed<Dated>): number =>
  a.rank - b.rank ||
  // Undated stories are as old as can be: both may be infinitely so, and then the difference is no number.
  (a.instant === b.instant ? 0 : b.instant - a.instant) ||
  compareText(a.name, b.name) ||
  compareText(a.story.seed, b.story.seed)

/**
 * The edition's order: the lead, the pinned, then dated stories newest first and undated ones by file name.
 */
export function orderStories<T extends Dated>(
  stories: readonly T[],
  { lead, pinned }: Pick<EditionSettings, 'lead' | 'pinned'>,
): readonly T[] {
  const first = [...new Set(lead === null ? pinned : [lead, ...pinned])]
  const ranks = new Map(first.map((id, rank) => [id, rank]))
  return stories
    .map((story): Keyed<T> => {
      const { id, seed, instant } = story
      const rank = ranks.get(id) ?? first.length
      return { story, rank, instant: instant ?? -Infinity, name: fileName(seed) }
    })
    .sort(compareKeyed)
    .map(({ story }) => story)
}
