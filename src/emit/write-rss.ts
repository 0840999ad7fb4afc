import type { Article } from '#news/article.ts'
import { describeStory } from '#news/describe-story.ts'
import { lastingPath } from '#news/machine-paths.ts'
import { toAddress } from '#news/site.ts'
import { writeMailDate } from '#news/write-instant.ts'
import { escapeXml } from './escape-xml.ts'
import type { Feed, FeedSetting } from './feed.ts'
import { nameSection } from './name-section.ts'
import { writeElement, writeEmpty, writeParent, writeText } from './write-element.ts'
import { writePicture } from './write-picture.ts'
import { writeStory } from './write-story.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** A plain text where RSS expects HTML. */
const asHtml = (text: string | null): string | null => (text === null ? null : escapeXml(text))

function writeItem(article: Article, setting: FeedSetting): string {
  const { summary, site } = setting
  const inside = [
    writeText('title', article.headline),
    writeText('link', toAddress(site, article.path)),
    writeText('guid', toAddress(site, lastingPath(article.id)), { isPermaLink: 'false' }),
    writeText('pubDate', article.published === null ? null : writeMailDate(article.published)),
    ...article.byline.map((name) => writeText('dc:creator', name)),
    writeText('category', nameSection(article, summary)),
    article.language === summary.language ? '' : writeText('dc:language', article.language),
    writeText('description', asHtml(describeStory(article))),
    writeText('content:encoded', writeStory(article, summary.language)),
    writePicture(article.id, setting),
  ]
  return writeParent('item', inside)
}

/** A feed as RSS 2.0 with whole texts (https://www.rssboard.org/rss-specification). `path` is its own address. */
export function writeRss(feed: Feed, path: string, setting: FeedSetting): string {
  const { summary, site } = setting
  const self = { href: toAddress(site, path), rel: 'self', type: 'application/rss+xml' }
  const inside = [
    writeText('title', feed.title),
    writeText('link', toAddress(site, feed.page)),
    writeText('description', feed.description ?? feed.title),
    writeText('language', summary.language),
    writeEmpty('atom:link', self),
    ...feed.stories.map((article) => writeItem(article, setting)),
  ]
  const channel = writeParent('channel', inside)
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeElement('rss', channel, { version: '2.0', ...NAMESPACES })}\n`
}
