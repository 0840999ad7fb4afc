import type { Article } from '#news/article.ts'
import type { Edition, EditionSummary } from '#news/edition.ts'
import { takeFeedStories } from '#news/feed-stories.ts'
import { FRONT_PATH, sectionPath } from '#news/paths.ts'
import type { Feed } from './feed.ts'

/** The newest stories of the edition. */
export const editionFeed = ({ summary, articles }: Edition): Feed => ({
  title: summary.name,
  description: summary.tagline,
  page: FRONT_PATH,
  stories: takeFeedStories(articles),
})

/** The newest stories of each section, by section; stories are dealt out in one walk. */
export function listSectionFeeds({ summary, articles }: Edition): ReadonlyMap<string, Feed> {
  const bySection = new Map<string, Article[]>(summary.sections.map(({ slug }) => [slug, []]))
  for (const article of articles) bySection.get(article.section)?.push(article)
  return new Map(
    summary.sections.map(({ slug, name }) => [
      slug,
      {
        title: `${summary.name}: ${name}`,
        description: null,
        page: sectionPath(slug),
        stories: takeFeedStories(bySection.get(slug) ?? []),
      },
    ]),
  )
}

/** One speaker as a feed shows them: `page` tells who said what, `stories` quote them. */
export type FeedSpeaker = { name: string; page: string; stories: readonly Article[] }

/** The newest stories that quote a speaker. */
export const speakerFeed = ({ name, page, stories }: FeedSpeaker, summary: EditionSummary): Feed => ({
  title: `${summary.name}: ${name}`,
  description: null,
  page,
  stories: takeFeedStories(stories),
})
