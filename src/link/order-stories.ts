import type { EditionSettings } from '#news/edition.ts'
import { readInstant } from '#news/instant.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { compareText } from './compare-text.ts'

type Keyed = { story: ParsedArticle; rank: number; instant: number; name: string }

const fileName = (seed: string): string => seed.slice(seed.lastIndexOf('/') + 1)

const compareKeyed = (a: Keyed, b: Keyed): number =>
  a.rank - b.rank ||
  // Undated stories are as old as can be: both may be infinitely so, and then the difference is no number.
  (a.instant === b.instant ? 0 : b.instant - a.instant) ||
  compareText(a.name, b.name) ||
  compareText(a.story.seed, b.story.seed)

/**
 * The edition's order: the lead, the pinned, then dated stories newest first and undated ones by file name.
 */
export function orderStories(
  articles: readonly ParsedArticle[],
  { lead, pinned }: Pick<EditionSettings, 'lead' | 'pinned'>,
): readonly ParsedArticle[] {
  const first = [...new Set(lead === null ? pinned : [lead, ...pinned])]
  const ranks = new Map(first.map((id, rank) => [id, rank]))
  return articles
    .map((story): Keyed => {
      const { id, published } = story.article
      const instant = published === null ? null : readInstant(published)
      const rank = ranks.get(id) ?? first.length
      return { story, rank, instant: instant ?? -Infinity, name: fileName(story.seed) }
    })
    .sort(compareKeyed)
    .map(({ story }) => story)
}
