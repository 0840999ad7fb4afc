import type { EditionSettings } from '#news/edition.ts'
import { readInstant } from '#news/instant.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { foldTitle } from './fold-title.ts'

const instantOf = ({ article: { published } }: ParsedArticle): number | null =>
  published === null ? null : readInstant(published)

/** How often the copy of all stories names each title, folded. */
function countNamed(stories: readonly ParsedArticle[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>()
  for (const { article } of stories) {
    const { readAlso, next } = article
    for (const { title } of [...readAlso, ...(next === null ? [] : [next])]) {
      const key = foldTitle(title).join(' ')
      named.set(key, (named.get(key) ?? 0) + 1)
    }
  }
  return named
}

/**
 * Puts the story that leads before the others: the one in first place, unless the settings name none and several
 * are equally new. Then it is that of them which the copy of others names most.
 */
export function putLeadFirst(
  ordered: readonly ParsedArticle[],
  { lead, pinned }: Pick<EditionSettings, 'lead' | 'pinned'>,
): readonly ParsedArticle[] {
  const [first] = ordered
  if (first === undefined || lead !== null || pinned.length > 0) return ordered
  const older = ordered.findIndex((story) => instantOf(story) !== instantOf(first))
  const newest = older < 0 ? ordered : ordered.slice(0, older)
  if (newest.length < 2) return ordered
  const named = countNamed(ordered)
  const timesNamed = ({ article }: ParsedArticle): number =>
    named.get(foldTitle(article.headline).join(' ')) ?? 0
  const leading = newest.reduce((best, story) => (timesNamed(story) > timesNamed(best) ? story : best), first)
  return [leading, ...ordered.filter((story) => story !== leading)]
}
