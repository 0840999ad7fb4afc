import { toAddress } from '#news/site.ts'
import type { PageHead } from '#read/page-head.ts'
import { escapeHtml } from './escape-html.ts'
import type { HeadSetting } from './head-setting.ts'
import { writeJsonLd } from './json-ld.ts'
import { listAlternates } from './list-alternates.ts'
import type { PageKind } from './page.ts'

/** Pages that are nobody's to find: what no address leads to, what one reader keeps, what another looks for. */
const UNLISTED: ReadonlySet<PageKind> = new Set<PageKind>(['missing', 'saved', 'search'])

/** `en-GB` as Open Graph writes it; a language alone is no locale to it. */
const toLocale = (language: string): string | null =>
  /^[a-z]{2,3}-[A-Z]{2}$/.test(language) ? language.replace('-', '_') : null

const meta = (name: string, content: string | null | undefined): string =>
  content === null || content === undefined ? '' : `<meta name="${name}" content="${escapeHtml(content)}">`

const property = (name: string, content: string | null | undefined): string =>
  content === null || content === undefined
    ? ''
    : `<meta property="${name}" content="${escapeHtml(content)}">`

function renderPicture({ picture, site }: HeadSetting): readonly string[] {
  if (picture === null) return [meta('twitter:card', 'summary')]
  const address = toAddress(site, picture.path)
  return [
    property('og:image', address),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(picture.width)),
    property('og:image:height', String(picture.height)),
    property('og:image:alt', picture.alt),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:image', address),
    meta('twitter:image:alt', picture.alt),
  ]
}

const renderAlternates = (head: PageHead, setting: HeadSetting): readonly string[] =>
  listAlternates(head, setting).map(
    ({ type, path, title }) =>
      `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(toAddress(setting.site, path))}">`,
  )

function renderStory({ story }: PageHead, { summary }: HeadSetting): readonly string[] {
  if (story === null) return []
  const section = summary.sections.find(({ slug }) => slug === story.section)
  return [
    meta('author', story.byline.length === 0 ? null : story.byline.join(', ')),
    property('article:published_time', story.published),
    property('article:modified_time', story.updated),
    property('article:section', section?.name),
    ...story.byline.map((name) => property('article:author', name)),
  ]
}

/** What a page tells machines in JSON-LD; they read it at the end, where it keeps nobody waiting for the words. */
export function renderJsonLd(head: PageHead, setting: HeadSetting): string {
  const jsonLd = writeJsonLd(head, setting)
  return jsonLd === null ? '' : `<script type="application/ld+json">${jsonLd}</script>`
}

/** The head elements of one page: title, description, canonical, Open Graph, Twitter, alternates. */
export function renderHead(head: PageHead, setting: HeadSetting): string {
  const { summary, site, kind } = setting
  const address = toAddress(site, head.path)
  const description = head.story === null ? (head.description ?? summary.tagline) : head.description
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    meta('description', description ?? ''),
    UNLISTED.has(kind) ? meta('robots', 'noindex') : '',
    `<link rel="canonical" href="${escapeHtml(address)}" data-base="${escapeHtml(toAddress(site, ''))}">`,
    ...(kind === 'missing' ? [] : renderAlternates(head, setting)),
    property('og:type', head.story === null ? 'website' : 'article'),
    property('og:site_name', summary.name),
    property('og:title', head.name),
    property('og:description', description),
    property('og:url', address),
    property('og:locale', toLocale(head.story?.language ?? summary.language)),
    ...renderStory(head, setting),
    ...renderPicture(setting),
    meta('twitter:title', head.name),
    meta('twitter:description', description),
  ].join('')
}
