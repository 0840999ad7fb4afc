import type { Brief } from '#news/brief.ts'
import type { Edition } from '#news/edition.ts'
import { takeFeedStories } from '#news/feed-stories.ts'
import { sectionFeedPath, speakerFeedPath } from '#news/machine-paths.ts'
import { FRONT_PATH, quotesPath, sectionPath } from '#news/paths.ts'
import { tellStories } from '#news/tell-inputs.ts'
import type { Feed } from './feed.ts'

/** A feed of a list at its own address; its stories are opened when it is. */
export type ListFeed = { path: string; inputs: string; open: () => Feed }

const openAll = (stories: readonly Pick<Brief, 'id'>[], { openArticle }: Edition): Feed['stories'] =>
  stories.map(({ id }) => openArticle(id))

/** The newest stories of the edition. */
export const editionFeed = (edition: Edition): Feed => ({
  title: edition.summary.name,
  description: edition.summary.tagline,
  page: FRONT_PATH,
  stories: openAll(takeFeedStories(edition.stories), edition),
})

/** Of what a list feed is made: its name, the page of the same stories, its own path, and the stories. */
type Draft = { name: string; page: string; path: string; stories: readonly Pick<Brief, 'id'>[] }

function draftFeed({ name, page, path, stories }: Draft, edition: Edition): ListFeed {
  const first = takeFeedStories(stories)
  return {
    path,
    inputs: `${JSON.stringify([name, page])} ${tellStories(first, edition)}`,
    open: () => ({
      title: `${edition.summary.name}: ${name}`,
      description: null,
      page,
      stories: openAll(first, edition),
    }),
  }
}

/** The newest stories of each section; stories are dealt out in one walk. */
export function* listSectionFeeds(edition: Edition): Generator<ListFeed, void> {
  const { summary, stories } = edition
  const bySection = new Map<string, Brief[]>(summary.sections.map(({ slug }) => [slug, []]))
  for (const story of stories) bySection.get(story.section)?.push(story)
  for (const { slug, name } of summary.sections) {
    const mine = bySection.get(slug) ?? []
    yield draftFeed({ name, page: sectionPath(slug), path: sectionFeedPath(slug), stories: mine }, edition)
  }
}

/** The newest stories that quote each speaker who has a page. */
export function* listSpeakerFeeds(edition: Edition): Generator<ListFeed, void> {
  for (const { speaker, page, name, listStories } of edition.quotesPages) {
    if (speaker === null || page > 1 || name === null) continue
    const path = speakerFeedPath(speaker)
    yield draftFeed({ name, page: quotesPath(speaker), path, stories: listStories() }, edition)
  }
}
