import { matchArticlePath } from '#news/paths.ts'

const TRIPLE = 3

/** The letters of a slug in threes: `fog` is `-fo`, `fog`, `og-`. */
function listTriples(slug: string): ReadonlySet<string> {
  const framed = `-${slug}-`
  return new Set(Array.from({ length: framed.length - TRIPLE + 1 }, (_, at) => framed.slice(at, at + TRIPLE)))
}

/** How much two slugs are alike, from 0 to 1: the threes of letters they share. */
function compareTriples(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((triple) => other.has(triple)).length
  return (2 * shared) / Math.max(1, one.size + other.size)
}

/** The paths of stories whose slugs are nearest to one, the nearest first; of equals, those that come first. */
export function rankNear(slug: string, paths: readonly string[], most: number): readonly string[] {
  const asked = listTriples(slug)
  return [...new Set(paths)]
    .map((path) => ({
      path,
      likeness: compareTriples(asked, listTriples(matchArticlePath(path)?.slug ?? '')),
    }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ path }) => path)
}
