import type { Brief } from '#news/brief.ts'
import type { Edition } from '#news/edition.ts'
import { readInstant } from '#news/instant.ts'
import { toAddress, type PublicSite } from '#news/site.ts'
import { writeDayOrInstant } from '#news/write-instant.ts'
import { writeElement, writeText } from './write-element.ts'

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
}
const MOST = 1000
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000

const publishedAt = ({ published }: Brief): number | null =>
  published === null ? null : readInstant(published)

function writeUrl(story: Brief, name: string, site: PublicSite): string {
  const publication = writeText('news:name', name) + writeText('news:language', story.language)
  const news = [
    writeElement('news:publication', publication),
    writeText('news:publication_date', writeDayOrInstant(story.published ?? '')),
    writeText('news:title', story.headline),
  ]
  return writeElement(
    'url',
    writeText('loc', toAddress(site, story.path)) + writeElement('news:news', news.join('')),
  )
}

/**
 * The news sitemap that search engines read for new stories: those of the two days up to the newest one, at
 * most 1,000 (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). The
 * edition has no clock, so its newest story stands for today. A story without a date has no place here;
 * `null` when none has one.
 */
export function writeNewsSitemap({ stories, summary }: Edition, site: PublicSite): string | null {
  const newest = stories.reduce((latest, story) => Math.max(latest, publishedAt(story) ?? latest), -Infinity)
  const recent = stories.filter((story) => (publishedAt(story) ?? -Infinity) > newest - TWO_DAYS)
  if (recent.length === 0) return null
  const urls = recent.slice(0, MOST).map((story) => writeUrl(story, summary.name, site))
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeElement('urlset', `\n${urls.join('\n')}\n`, NAMESPACES)}\n`
}
