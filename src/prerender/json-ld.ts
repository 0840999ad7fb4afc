import type { PublicArticle } from '#news/article.ts'
import { describeStory } from '#news/describe-story.ts'
import { toAddress } from '#news/site.ts'
import type { PageHead } from '#read/page-head.ts'
import { describeQuotesPage } from './describe-quotes-page.ts'
import { describeQuotation } from './describe-quotation.ts'
import type { HeadSetting } from './head-setting.ts'
import { listBreadcrumbs } from './list-breadcrumbs.ts'

/** What is to be said only where there is something: JSON leaves it out else. */
const orNothing = <T>(value: T | null): T | undefined => value ?? undefined

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list

/** https://schema.org/NewsArticle */
function describeNews(story: PublicArticle, { summary, site, picture }: HeadSetting): object {
  const address = toAddress(site, story.path)
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: story.headline,
    description: orNothing(describeStory(story)),
    image: picture === null ? undefined : toAddress(site, picture.path),
    articleSection: summary.sections.find(({ slug }) => slug === story.section)?.name,
    inLanguage: story.language,
    datePublished: orNothing(story.published),
    dateModified: orNothing(story.updated),
    author: unlessEmpty(story.byline.map((name) => ({ '@type': 'Person', name }))),
    publisher: { '@type': 'Organization', name: summary.name },
    articleBody: story.body
      .map(({ text }) => text)
      .filter(Boolean)
      .join('\n\n'),
    hasPart: unlessEmpty(story.quotes.map((quote) => describeQuotation(quote, address))),
  }
}

/**
 * What a page is, for machines: a story with the quotations in it, and where the page stands. The text of a
 * script element; `null` for a page of which there is nothing to say.
 */
export function writeJsonLd(head: PageHead, setting: HeadSetting): string | null {
  const nodes = [
    head.story === null ? null : describeNews(head.story, setting),
    setting.quotes === null
      ? null
      : describeQuotesPage(setting.quotes, toAddress(setting.site, head.path), setting.site),
    setting.kind === 'missing' ? null : listBreadcrumbs(head, setting),
  ].filter((node) => node !== null)
  if (nodes.length === 0) return null
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c')
}
