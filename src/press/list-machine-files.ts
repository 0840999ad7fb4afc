import type { Emitted } from '#emit/emit-data.ts'
import { emitFeeds } from '#emit/emit-feeds.ts'
import { emitMaps } from '#emit/emit-maps.ts'
import type { Edition } from '#news/edition.ts'
import { isPublic, type Site } from '#news/site.ts'

/** Files of the whole edition for programs that are no browser: `robots.txt`; where the site's address is known, maps and feeds. */
export function* listMachineFiles(edition: Edition, site: Site, hasCards: boolean): Generator<Emitted, void> {
  yield* emitMaps(edition, site)
  if (isPublic(site)) yield* emitFeeds(edition, { site, hasCards })
}
