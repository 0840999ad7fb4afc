import type { Notice } from '#news/notice.ts'
import type { Surroundings } from './surroundings.ts'

/** One notice when no public address is known, since some files need one. */
export function listUnpublishable({ origin }: Surroundings): Notice[] {
  if (origin !== null) return []
  const message =
    'no public address: set BROADSHEET_SITE=https://… for absolute canonical links, a sitemap, feeds and preview cards'
  return [{ seed: 'edition.json', line: 1, column: 1, message }]
}
