import { mendEdition } from '#link/mend-edition.ts'
import type { Edition } from '#news/edition.ts'
import { measureArticle } from '#news/measure-article.ts'
import { finish } from '#news/steps.ts'
import { rememberSeeds } from './archive/remember-seeds.ts'
import { makeEdition, type Made, type Run } from './make-edition.ts'
import { readSeed } from './read-seeds.ts'

/** A desk at which the edition of a folder of seeds is made again and again. */
export type Desk = {
  /** Makes the edition, one at a time; parses only the seeds that have changed since the last time. */
  make: () => Promise<Made>
  /**
   * The last edition with the words that a story's seed has now, and nothing linked anew: as quick as the story is
   * short; and the story's id. `null` when the seed is no story of that edition, or one which the edition has changed.
   */
  mend: (seed: string) => { made: Made; story: string } | null
}

/** Opens a desk. `run` does work in steps; while it is at it, what was made last can be mended. */
export function openDesk(seeds: string, run: Run = finish): Desk {
  const openFiling = rememberSeeds()
  let last: { made: Made; mended: Edition } | null = null
  /** Mended since an edition was begun, which may have read them before. */
  const late = new Set<string>()
  const mend: Desk['mend'] = (seed) => {
    const parsed = readSeed(seeds, seed)
    const before = last?.made.archive.gists.find((gist) => gist.seed === seed)
    if (last === null || before === undefined || parsed.kind === 'spiked') return null
    const { edition, archive } = last.made
    const { id } = before
    const isIts = id === parsed.article.id && edition.stories.some((story) => story.id === id)
    if (!isIts || edition.openArticle(id) !== archive.openArticle(seed)) return null
    late.add(seed)
    last.mended = mendEdition(last.mended, measureArticle(parsed.article))
    return { made: { ...last.made, edition: last.mended }, story: id }
  }
  const make = async (): Promise<Made> => {
    late.clear()
    const made = await makeEdition(seeds, { filing: openFiling(), run })
    last = { made, mended: made.edition }
    for (const seed of late) mend(seed)
    return { ...made, edition: last.mended }
  }
  return { make, mend }
}
