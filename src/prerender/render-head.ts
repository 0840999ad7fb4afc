import type { EditionSummary } from '#news/edition.ts'
import { toAddress, type Site } from '#news/site.ts'
import type { PageHead } from '#read/page-head.ts'
import { escapeHtml } from './escape-html.ts'
import { writeJsonLd } from './json-ld.ts'

const meta = (name: string, content: string | null): string =>
  content === null ? '' : `<meta name="${name}" content="${escapeHtml(content)}">`

const property = (name: string, content: string | null | undefined): string =>
  content === null || content === undefined
    ? ''
    : `<meta property="${name}" content="${escapeHtml(content)}">`

/** The head elements of one page: title, description, canonical, Open Graph, Twitter, JSON-LD. */
export function renderHead(head: PageHead, summary: EditionSummary, site: Site): string {
  const address = escapeHtml(toAddress(site, head.path))
  const description = head.description ?? summary.tagline
  const jsonLd = writeJsonLd(head, summary, site)
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    meta('description', description ?? ''),
    `<link rel="canonical" href="${address}" data-base="${escapeHtml(toAddress(site, ''))}">`,
    property('og:type', head.story === null ? 'website' : 'article'),
    property('og:site_name', summary.name),
    property('og:title', head.name),
    property('og:description', description),
    property('og:url', toAddress(site, head.path)),
    property('og:locale', (head.story?.language ?? summary.language).replace('-', '_')),
    property('article:published_time', head.story?.published),
    property('article:modified_time', head.story?.updated),
    ...(head.story?.byline ?? []).map((name) => property('article:author', name)),
    meta('twitter:card', 'summary'),
    meta('twitter:title', head.name),
    meta('twitter:description', description),
    jsonLd === null ? '' : `<script type="application/ld+json">${jsonLd}</script>`,
  ].join('')
}
