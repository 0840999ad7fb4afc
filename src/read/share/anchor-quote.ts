import type { Quote } from '#news/quote.ts'
import { signForLink } from './choose-successor.ts'
import { writePassageFragment } from './passage-fragment.ts'

type Said = Pick<Quote, 'text' | 'speaker' | 'fingerprint'>

/** The fragment that leads to a quote of a story with these quotes, and lasts when it is edited. */
export const anchorQuote = (quote: Said, quotes: readonly Said[]): string =>
  writePassageFragment({
    kind: 'quote',
    fingerprint: quote.fingerprint,
    signature: signForLink(quote, quotes),
  })
