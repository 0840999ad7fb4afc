import type { Brief } from '#news/brief.ts'
import type { Edition } from '#news/edition.ts'
import { takeFeedStories } from '#news/feed-stories.ts'
import { FRONT_PATH, quotesPath, sectionPath } from '#news/paths.ts'
import type { Feed } from './feed.ts'

/** The first of stories, opened. */
const openFirst = (stories: readonly Pick<Brief, 'id'>[], { openArticle }: Edition): Feed['stories'] =>
  takeFeedStories(stories).map(({ id }) => openArticle(id))

/** The newest stories of the edition. */
export const editionFeed = (edition: Edition): Feed => ({
  title: edition.summary.name,
  description: edition.summary.tagline,
  page: FRONT_PATH,
  stories: openFirst(edition.stories, edition),
})

/** The newest stories of each section, by section; stories are dealt out in one walk. */
export function* listSectionFeeds(edition: Edition): Generator<readonly [section: string, feed: Feed], void> {
  const { summary, stories } = edition
  const bySection = new Map<string, Brief[]>(summary.sections.map(({ slug }) => [slug, []]))
  for (const story of stories) bySection.get(story.section)?.push(story)
  for (const { slug, name } of summary.sections)
    yield [
      slug,
      {
        title: `${summary.name}: ${name}`,
        description: null,
        page: sectionPath(slug),
        stories: openFirst(bySection.get(slug) ?? [], edition),
      },
    ]
}

/** The newest stories that quote each speaker who has a page, by the slug of the page. */
export function* listSpeakerFeeds(edition: Edition): Generator<readonly [speaker: string, feed: Feed], void> {
  for (const { speaker, page, name, listStories } of edition.quotesPages) {
    if (speaker === null || page > 1 || name === null) continue
    yield [
      speaker,
      {
        title: `${edition.summary.name}: ${name}`,
        description: null,
        page: quotesPath(speaker),
        stories: openFirst(listStories(), edition),
      },
    ]
  }
}
