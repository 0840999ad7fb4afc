import { describeStory } from '#news/describe-story.ts'
import type { EditionSummary } from '#news/edition.ts'
import { toAddress, type Site } from '#news/site.ts'
import type { PageHead } from '#read/page-head.ts'

/** Drops what the copy does not say, so that nothing is claimed in its place. */
const withoutNulls = (node: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined))

/**
 * The story as schema.org `NewsArticle` (https://schema.org/NewsArticle), as text for a script element;
 * `null` for a page that is no story.
 */
export function writeJsonLd(head: PageHead, summary: EditionSummary, site: Site): string | null {
  const { story } = head
  if (story === null) return null
  const people = story.byline.map((name) => ({ '@type': 'Person', name }))
  const node = withoutNulls({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    description: describeStory(story),
    articleBody: story.body.map((block) => block.text).join('\n\n'),
    articleSection: summary.sections.find((section) => section.slug === story.section)?.name,
    inLanguage: story.language,
    datePublished: story.published,
    dateModified: story.updated,
    author: people.length === 0 ? null : people,
    publisher: { '@type': 'Organization', name: summary.name },
    mainEntityOfPage: toAddress(site, story.path),
    url: toAddress(site, story.path),
  })
  return JSON.stringify(node).replaceAll('<', '\\u003c')
}
