import { quoteAnchor } from '#news/paths.ts'
import type { QuotedStory, Utterance } from '#news/quotes-page.ts'

/** Where an utterance stands: the way to it, and words for it. */
export type Place = { pathname: string; hash: string; words: string }

/** The way to an utterance in its story, and where that is. */
export function placeUtterance({ where }: Utterance, { path }: QuotedStory): Place {
  switch (where.kind) {
    case 'headline':
      return { pathname: path, hash: '', words: 'Headline' }
    case 'crosshead':
      return { pathname: path, hash: where.anchor, words: 'Crosshead' }
    case 'body': {
      const paragraph = where.paragraph === null ? [] : [`Paragraph ${where.paragraph}`]
      const words = [...paragraph, ...(where.crosshead === null ? [] : [where.crosshead])].join(', ')
      return { pathname: path, hash: quoteAnchor(where.fingerprint), words }
    }
  }
}
