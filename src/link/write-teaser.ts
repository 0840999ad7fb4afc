import type { Article, MeasuredArticle } from '#news/article.ts'
import { foreignTo } from '#news/foreign.ts'
import type { Teaser } from '#news/teaser.ts'
import { cutSummary } from './cut-summary.ts'
import type { SectionName } from './list-sections.ts'

function summaryOf({ standfirst, body }: Article): string | null {
  if (standfirst !== null) return standfirst
  const first = body.find((block) => block.kind === 'paragraph')
  return first === undefined || first.text === '' ? null : cutSummary(first.text)
}

/** Where a story stands: its section, and an edition in this language (BCP 47). */
type Place = { section: SectionName; language: string }

/** A story as lists show it. */
export function writeTeaser(article: MeasuredArticle, { section: { slug, name }, language }: Place): Teaser {
  return {
    id: article.id,
    path: article.path,
    headline: article.headline,
    section: { slug, name },
    label: article.label,
    summary: summaryOf(article),
    minutes: article.minutes,
    published: article.published,
    foreign: foreignTo(article, language),
    imprint: article.imprint,
  }
}
