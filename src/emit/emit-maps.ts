import type { Edition } from '#news/edition.ts'
import { NEWS_SITEMAP, ROBOTS, SITEMAP } from '#news/machine-paths.ts'
import { isPublic, toAddress, type Site } from '#news/site.ts'
import type { Emitted } from './emit-data.ts'
import { emitSitemap } from './emit-sitemap.ts'
import { writeNewsSitemap } from './write-news-sitemap.ts'
import { writeRobots } from './write-robots.ts'

/** `robots.txt`, and for a site whose address is known the sitemaps it names. */
export function* emitMaps(edition: Edition, site: Site): Generator<Emitted, void> {
  const maps: string[] = []
  if (isPublic(site)) {
    yield* emitSitemap(edition, site)
    maps.push(toAddress(site, SITEMAP))
    const news = writeNewsSitemap(edition, site)
    if (news !== null) {
      yield [NEWS_SITEMAP.slice(1), news]
      maps.push(toAddress(site, NEWS_SITEMAP))
    }
  }
  yield [ROBOTS.slice(1), writeRobots(maps)]
}
