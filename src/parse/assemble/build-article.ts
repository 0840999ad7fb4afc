import type { Article } from '#news/article.ts'
import { directionOf } from '#news/direction.ts'
import type { Block } from '#news/block.ts'
import type { Notice } from '#news/notice.ts'
import { articlePath } from '#news/paths.ts'
import type { Seed } from '#news/seed.ts'
import type { Remark } from '#parse/front-matter/read-front-matter.ts'
import { articleId } from '#parse/identity/article-id.ts'
import { detectLanguage } from '#parse/identity/detect-language.ts'
import { markForeign } from '#parse/identity/mark-foreign.ts'
import { sectionOf } from '#parse/identity/section.ts'
import { toSlug } from '#parse/identity/slug.ts'
import type { Marked } from '#parse/marks/mark.ts'
import { choosePullQuotes } from '#parse/pull/choose-pull-quotes.ts'
import { findQuotes } from '#parse/quote/find-quotes.ts'
import { buildBody } from './build-body.ts'
import { findRemarks } from './find-remarks.ts'
import { gatherFields } from './gather-fields.ts'
import { listRemoved } from './list-removed.ts'

export type MarkedCopy = { marks: readonly Marked[]; remarks: readonly Remark[] }

const NO_BODY: Remark = { line: 1, message: 'the copy is a headline alone: add the story’s text' }

const SAMPLE_BLOCKS = 12

/** Enough of a story to tell its language; long paragraphs say more than names in a list. */
const sampleText = (headline: string, body: readonly Block[]): string =>
  [
    ...body
      .filter(({ kind }) => kind === 'paragraph')
      .slice(0, SAMPLE_BLOCKS)
      .map(({ text }) => text.slice(0, 600)),
    headline,
  ].join('\n')

/** Puts an article together from lines of which each has its fate. */
export function buildArticle(seed: Seed, { marks, remarks }: MarkedCopy): Article {
  const blocks = buildBody(marks)
  const fields = gatherFields(marks)
  const headline = fields.headline ?? ''
  const id = fields.id ?? articleId(seed.path)
  const slug = toSlug(headline) || 'story'
  const language = fields.language ?? detectLanguage(sampleText(headline, blocks))
  const direction = directionOf(language)
  const body = markForeign(blocks, { language, direction })
  const quotes = findQuotes({ headline, body, language })
  const odd = findRemarks(marks)
  const toNotice = ({ line, message }: Remark): Notice => ({ seed: seed.path, line, column: 1, message })
  return {
    id,
    slug,
    section: fields.section ?? sectionOf(seed.path),
    path: articlePath(slug, id),
    headline,
    kicker: fields.kicker ?? null,
    standfirst: fields.standfirst ?? null,
    byline: fields.byline ?? [],
    dateline: fields.dateline ?? null,
    agency: fields.agency ?? null,
    published: fields.published ?? null,
    updated: fields.updated ?? null,
    source: fields.source ?? null,
    url: fields.url ?? null,
    label: fields.label ?? null,
    language,
    direction,
    body,
    quotes,
    pullQuotes: choosePullQuotes(body, quotes),
    readAlso: fields.readAlso,
    previous: fields.previous === undefined ? null : { title: fields.previous },
    next: fields.next === undefined ? null : { title: fields.next },
    removed: listRemoved(marks, fields),
    notices: [...remarks, ...odd, ...(body.length === 0 ? [NO_BODY] : [])].map(toNotice),
  }
}
