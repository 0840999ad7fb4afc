import { emitNear, emitQuoted, type Emitted } from '#emit/emit-data.ts'
import { emitFeeds, emitListFeeds } from '#emit/emit-feeds.ts'
import { emitMaps } from '#emit/emit-maps.ts'
import type { Keyed } from '#emit/keyed.ts'
import type { Edition } from '#news/edition.ts'
import { isPublic, type Site } from '#news/site.ts'

/** Files of the whole edition for programs that are no browser: `robots.txt`; where the site's address is known, maps and feeds. */
export function* listMachineFiles(edition: Edition, site: Site, hasCards: boolean): Generator<Emitted, void> {
  yield* emitMaps(edition, site)
  if (isPublic(site)) yield* emitFeeds(edition, { site, hasCards })
}

/** Files of an edition's lists beside the data of their pages: feeds, the stories that quote, the stories' paths. They need not be made where they lie. */
export function* listKeyed(edition: Edition, site: Site, hasCards: boolean): Generator<Keyed, void> {
  yield* emitNear(edition)
  yield* emitQuoted(edition)
  if (isPublic(site)) yield* emitListFeeds(edition, { site, hasCards })
}
