import type { QuotedBy } from './quoted-list.ts'

/*
 * One home for addresses. Page paths are root-relative and know no base path: the router's basename and
 * the prerenderer add it. Data paths are relative to the site's root, without a leading slash.
 */

const ARTICLE = /^\/article\/(?:(?<slug>[^/]*)-)?(?<id>[0-9a-f]{8})$/

export const FRONT_PATH = '/'

/** The search over every story; the query stands in `?q=`. */
export const SEARCH_PATH = '/search'

/** What the reader's own device keeps. */
export const SAVED_PATH = '/saved'

/** `/article/<slug>-<id>`: an article's canonical address. */
export const articlePath = (slug: string, id: string): string => `/article/${slug}-${id}`

/** The id and slug in an article's path, also when the slug is old or wrong; `null` for any other path. */
export function matchArticlePath(path: string): { slug: string; id: string } | null {
  const groups = ARTICLE.exec(path)?.groups
  const id = groups?.['id']
  return id === undefined ? null : { slug: groups?.['slug'] ?? '', id }
}

/** `/section/<section>`, and `/section/<section>/2` from the second page on. */
export const sectionPath = (section: string, page = 1): string =>
  page === 1 ? `/section/${section}` : `/section/${section}/${page}`

/** Who said what, over the edition. */
export const QUOTES_PATH = '/quotes'

const paged = (path: string, page: number): string => (page === 1 ? path : `${path}/${page}`)

/**
 * `/quotes`, and `/quotes/2` from the second page on; `/quotes/<speaker>` and `/quotes/<speaker>/2` for one
 * speaker. No speaker's slug is a number.
 */
export const quotesPath = (speaker: string | null, page = 1): string =>
  paged(speaker === null ? QUOTES_PATH : `${QUOTES_PATH}/${speaker}`, page)

/** `/topic/<topic>`, and `/topic/<topic>/2` from the second page on. */
export const topicPath = (topic: string, page = 1): string => paged(`/topic/${topic}`, page)

export const EDITION_DATA = 'data/edition.json'
export const FRONT_DATA = 'data/front.json'
/** The folder of what is addressed by its content. */
export const IMPRINT_DATA = 'data/imprint/'
export const articleDataPath = (id: string): string => `data/article/${id}.json`
/** A story's data at the address of their own content, where they never change: `imprint` is their hash. */
export const imprintDataPath = (id: string, imprint: string): string => `${IMPRINT_DATA}${id}-${imprint}.json`
export const onwardDataPath = (id: string): string => `data/onward/${id}.json`
export const sectionDataPath = (section: string, page: number): string =>
  `data/section/${section}/${page}.json`

/** A part of the stories' paths, by what their slugs are made of (see near-slugs.ts). */
export const nearDataPath = (shard: number): string => `data/near/${shard}.json`
export const quotesDataPath = (speaker: string | null, page: number): string =>
  speaker === null ? `data/quotes/${page}.json` : `data/quotes/${speaker}/${page}.json`
export const topicDataPath = (topic: string, page: number): string => `data/topic/${topic}/${page}.json`

/** Without a sheet's number the head of a list of stories that quote. */
export function quotedDataPath(by: QuotedBy, sheet: number | null = null): string {
  const list = by.kind === 'edition' ? 'edition' : `${by.kind}/${by.slug}`
  return sheet === null ? `data/quoted/${list}.json` : `data/quoted/${list}/${sheet}.json`
}

/** The fragment that leads to a quote. */
export const quoteAnchor = (fingerprint: string): string => `q-${fingerprint}`

/** The file of `dist/` that a static host serves for a page path. */
export const pageFile = (path: string): string =>
  path === FRONT_PATH ? 'index.html' : `${path.slice(1)}.html`
