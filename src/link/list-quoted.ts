import type { QuotedStories } from '#news/quoted-list.ts'
import { isQuoting } from './is-quoting.ts'
import type { SaidGroup, Speakers } from './list-speakers.ts'
import { isPaged, isWhole } from './page-quotes.ts'
import type { Story } from './story.ts'

function groupBySection(stories: readonly Story['gist'][]): readonly QuotedStories[] {
  const slugs = [...new Set(stories.map(({ section }) => section))]
  const own = new Map(slugs.map((slug): [string, Story['gist'][]] => [slug, []]))
  for (const story of stories) own.get(story.section)?.push(story)
  return slugs.map((slug) => ({ by: { kind: 'section', slug }, stories: own.get(slug) ?? [] }))
}

/**
 * The stories that quote, where a page does not hold all their quotes: of the edition and of each section, then of
 * each speaker whose quotes go over several pages.
 */
export function listQuoted(speakers: Speakers, stories: readonly Story[]): readonly QuotedStories[] {
  const quoting = stories.filter(isQuoting).map(({ gist }) => gist)
  const byId = new Map(quoting.map((gist) => [gist.id, gist]))
  const listSpeaker = ({ slug, said }: SaidGroup): readonly QuotedStories[] => {
    const ids = new Set(said.map(({ story }) => story))
    return slug === null
      ? []
      : [{ by: { kind: 'speaker', slug }, stories: [...ids].flatMap((id) => byId.get(id) ?? []) }]
  }
  return [
    ...(isWhole(speakers)
      ? []
      : [{ by: { kind: 'edition' as const }, stories: quoting }, ...groupBySection(quoting)]),
    ...speakers.named.filter(isPaged).flatMap(listSpeaker),
  ]
}
