import { CARD_HEIGHT, CARD_WIDTH, cardPath } from '#news/machine-paths.ts'
import { toAddress } from '#news/site.ts'
import type { FeedSetting } from './feed.ts'
import { writeEmpty } from './write-element.ts'

/** A story's card in Media RSS, for RSS and Atom alike; nothing when there are no cards. */
export const writePicture = (id: string, { site, hasCards }: FeedSetting): string =>
  hasCards
    ? writeEmpty('media:content', {
        url: toAddress(site, cardPath(id)),
        medium: 'image',
        type: 'image/png',
        width: String(CARD_WIDTH),
        height: String(CARD_HEIGHT),
      })
    : ''
