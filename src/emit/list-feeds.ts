import type { Article } from '#news/article.ts'
import type { Edition } from '#news/edition.ts'
import { takeFeedStories } from '#news/feed-stories.ts'
import { FRONT_PATH, quotesPath, sectionPath } from '#news/paths.ts'
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

/** The newest stories that quote each speaker who has a page, by the slug of the page. */
export function* listSpeakerFeeds({
  summary,
  quotesPages,
  articles,
}: Edition): Generator<readonly [speaker: string, feed: Feed], void> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  for (const { speaker, page, groups, stories } of quotesPages) {
    const name = groups[0]?.name
    if (speaker === null || page > 1 || name === null || name === undefined) continue
    yield [
      speaker,
      {
        title: `${summary.name}: ${name}`,
        description: null,
        page: quotesPath(speaker),
        stories: takeFeedStories(stories.flatMap(({ id }) => byId.get(id) ?? [])),
      },
    ]
  }
}
