import type { Article } from '#news/article.ts'
import { describeStory } from '#news/describe-story.ts'
import { cardPath, lastingPath } from '#news/machine-paths.ts'
import { toAddress } from '#news/site.ts'
import { writeInstant } from '#news/write-instant.ts'
import type { Feed, FeedSetting } from './feed.ts'
import { nameSection } from './name-section.ts'
import { writeStory } from './write-story.ts'

type Item = Readonly<Record<string, unknown>>

/** Drops what the copy does not say. */
const withoutNulls = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))

function toItem(article: Article, { summary, site, hasCards }: FeedSetting): Item {
  return withoutNulls({
    id: toAddress(site, lastingPath(article.id)),
    url: toAddress(site, article.path),
    title: article.headline,
    summary: describeStory(article),
    content_html: writeStory(article, summary.language),
    image: hasCards ? toAddress(site, cardPath(article.id)) : null,
    date_published: article.published === null ? null : writeInstant(article.published),
    date_modified: article.updated === null ? null : writeInstant(article.updated),
    authors: article.byline.length === 0 ? null : article.byline.map((name) => ({ name })),
    tags: [nameSection(article, summary)],
    language: article.language,
  })
}

/** A feed as JSON Feed 1.1 with whole texts (https://www.jsonfeed.org/version/1.1). `path` is its own address. */
export function writeJsonFeed(feed: Feed, path: string, setting: FeedSetting): string {
  const { summary, site } = setting
  const whole = withoutNulls({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: toAddress(site, feed.page),
    feed_url: toAddress(site, path),
    language: summary.language,
    items: feed.stories.map((article) => toItem(article, setting)),
  })
  return JSON.stringify(whole)
}
