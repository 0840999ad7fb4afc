import { useQueryClient } from '@tanstack/react-query'
import type { QuotedStory, Utterance } from '#news/quotes-page.ts'
import { findHref } from '#read/link/find-href.ts'
import { useWays } from '#read/link/ways.ts'
import { articleQuery } from '#read/queries.ts'
import { readAddress } from '#read/read-address.ts'
import { copyQuotation } from '#read/share/copy-quotation.ts'
import { tellCopied } from '#read/share/tell-copied.ts'
import { sparesData } from '#read/spares-data.ts'
import { LinkSign } from '#read/story/link-sign.tsx'
import { ShareSign } from '#read/story/share-sign.tsx'
import { placeUtterance } from './place-utterance.ts'
import { quoteUtterance } from './quote-utterance.ts'
import { signHash } from './sign-hash.ts'

type Props = { utterance: Utterance; speaker: string | null; story: QuotedStory }

/** Copies a quote with its source, or passes it on as the device does; where it cannot, it is copied. */
export function QuoteActs({ utterance, speaker, story }: Props) {
  const client = useQueryClient()
  const { base } = useWays()
  const query = articleQuery(story.id)
  // The browser lets an act copy only what is there at once.
  const prepare = () => {
    if (!sparesData()) void client.prefetchQuery(query)
  }
  const compose = () => {
    const { pathname, hash } = placeUtterance(utterance, story)
    const signed = signHash(utterance, hash, client.getQueryData(query.queryKey))
    const address = new URL(findHref(base, { pathname, hash: signed }), readAddress()).href
    return { address, ...quoteUtterance(utterance, { speaker, headline: story.headline, address }) }
  }
  const copy = () => void tellCopied(copyQuotation(compose()), 'Quote')
  const share = () => {
    if (!('share' in navigator)) return copy()
    const { text, address } = compose()
    // Whoever thinks better of it has said so to the browser.
    navigator.share({ text: text.replace(`\n${address}`, ''), url: address }).catch(() => undefined)
  }
  const ahead = { onPointerEnter: prepare, onFocus: prepare }
  return (
    <div>
      <button type="button" className="me-5 act" {...ahead} onClick={copy}>
        <LinkSign />
        Copy
      </button>
      <button type="button" className="act" {...ahead} onClick={share}>
        <ShareSign />
        Share
      </button>
    </div>
  )
}
