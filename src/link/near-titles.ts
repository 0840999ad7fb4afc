import { indexTerms } from './postings.ts'
import type { Postings } from './postings.ts'
import type { Story } from './story.ts'

/** Of all the words of two titles, so many must be in both. */
const OVERLAP = 0.8
const FEWEST_WORDS = 4
/** A word that stands in more headlines than this finds none: others do. */
const LONGEST_POSTING = 1000

const listWords = (title: string): readonly string[] => (title === '' ? [] : title.split(' '))

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared / (a.size + b.size - shared)
}

/**
 * Places of stories whose headline may overlap enough. Of `n` words at least `needed` must be shared, so one of
 * any `n - needed + 1` must be: the rarest find fewest.
 */
function findCandidates(words: ReadonlySet<string>, postings: Postings): ReadonlySet<number> {
  const needed = Math.ceil(words.size * OVERLAP)
  const rarest = [...words]
    .map((word) => postings.get(word) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, words.size - needed + 1)
  return new Set(rarest.filter((places) => places.length <= LONGEST_POSTING).flat())
}

/**
 * Finds the one story whose headline has nearly the same words as a folded title, in whatever order; `null` when none
 * or several have.
 */
export function indexNearTitles(stories: readonly Story[]): (title: string) => Story | null {
  const headlines = stories.map(({ gist }) => new Set(listWords(gist.title)))
  const postings = indexTerms(stories, ({ place }) => headlines[place] ?? [])
  return (title) => {
    const words = new Set(listWords(title))
    if (words.size < FEWEST_WORDS) return null
    const near = [...findCandidates(words, postings)].filter(
      (place) => overlap(words, headlines[place] ?? new Set()) >= OVERLAP,
    )
    const [only] = near
    return only === undefined || near.length > 1 ? null : (stories[only] ?? null)
  }
}
