import type { Brief } from '#news/brief.ts'
import type { Edition } from '#news/edition.ts'
import { SITEMAP, sitemapPartPath } from '#news/machine-paths.ts'
import { FRONT_PATH, quotesPath, sectionPath, topicPath } from '#news/paths.ts'
import { toAddress, type PublicSite } from '#news/site.ts'
import { writeDayOrInstant } from '#news/write-instant.ts'
import type { Emitted } from './emit-data.ts'
import { writeElement, writeText } from './write-element.ts'

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
/** The most addresses that the protocol allows in one file (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000

type Entry = { path: string; changed: string | null }

/** A copy stands at an address that leads to another. */
const isFirst = ({ copyOf }: Brief): boolean => copyOf === undefined

/** Every page of the edition; a story with the date its copy names, if it names one. */
function* listEntries({ sectionPages, quotesPages, topicPages, stories }: Edition): Generator<Entry, void> {
  yield { path: FRONT_PATH, changed: null }
  for (const { slug, page } of sectionPages) yield { path: sectionPath(slug, page), changed: null }
  for (const { speaker, page } of quotesPages) yield { path: quotesPath(speaker, page), changed: null }
  for (const { slug, page } of topicPages) yield { path: topicPath(slug, page), changed: null }
  for (const { path, published, updated } of stories.filter(isFirst)) {
    const date = updated ?? published
    yield { path, changed: date === null ? null : writeDayOrInstant(date) }
  }
}

/** Entries in runs of at most `most`, each made when it is asked for. */
function* cut(entries: Iterable<Entry>, most: number): Generator<readonly Entry[], void> {
  let run: Entry[] = []
  for (const entry of entries) {
    run.push(entry)
    if (run.length < most) continue
    yield run
    run = []
  }
  if (run.length > 0) yield run
}

const countEntries = ({ sectionPages, quotesPages, topicPages, stories }: Edition): number =>
  1 + sectionPages.length + quotesPages.length + topicPages.length + stories.filter(isFirst).length

function writeMap(entries: readonly Entry[], site: PublicSite): string {
  const urls = entries.map(({ path, changed }) =>
    writeElement('url', writeText('loc', toAddress(site, path)) + writeText('lastmod', changed)),
  )
  return `${HEAD}${writeElement('urlset', `\n${urls.join('\n')}\n`, { xmlns: XMLNS })}\n`
}

function writeIndex(parts: readonly string[], site: PublicSite): string {
  const maps = parts.map((path) => writeElement('sitemap', writeText('loc', toAddress(site, path))))
  return `${HEAD}${writeElement('sitemapindex', `\n${maps.join('\n')}\n`, { xmlns: XMLNS })}\n`
}

/**
 * The sitemap of every page; one of more than `most` addresses is an index of parts. `most` is for tests:
 * the protocol's own limit holds else.
 */
export function* emitSitemap(edition: Edition, site: PublicSite, most = MOST): Generator<Emitted, void> {
  const isOne = countEntries(edition) <= most
  const parts: string[] = []
  for (const entries of cut(listEntries(edition), most)) {
    const path = isOne ? SITEMAP : sitemapPartPath(parts.length + 1)
    parts.push(path)
    yield [path.slice(1), writeMap(entries, site)]
  }
  if (!isOne) yield [SITEMAP.slice(1), writeIndex(parts, site)]
}
