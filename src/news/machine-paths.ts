/*
 * Addresses for machines, root-relative like page paths; the file of each lies at its address.
 */

export const RSS_FEED = '/feed.xml'
export const ATOM_FEED = '/feed.atom'
export const JSON_FEED = '/feed.json'
export const sectionFeedPath = (section: string): string => `/section/${section}/feed.xml`
export const speakerFeedPath = (speaker: string): string => `/quotes/${speaker}/feed.xml`

export const ROBOTS = '/robots.txt'
export const SITEMAP = '/sitemap.xml'
export const NEWS_SITEMAP = '/sitemap-news.xml'
/** A part of a sitemap too long for one file, counted from 1. */
export const sitemapPartPath = (part: number): string => `/sitemap-${part}.xml`

/** The plain Markdown twin of an article's page. */
export const twinPath = (path: string): string => `${path}.md`

/** An article's address without its slug: it stays when the headline is edited, and leads to the article. */
export const lastingPath = (id: string): string => `/article/${id}`

export const EDITION_CARD = '/cards/edition.png'
export const cardPath = (id: string): string => `/cards/${id}.png`
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
