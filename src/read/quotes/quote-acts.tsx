import type { QuotedStory, Utterance } from '#news/quotes-page.ts'
import { useHref } from '#read/link/use-href.ts'
import { readAddress } from '#read/read-address.ts'
import { copyQuotation } from '#read/share/copy-quotation.ts'
import { tellCopied } from '#read/share/tell-copied.ts'
import { LinkSign } from '#read/story/link-sign.tsx'
import { ShareSign } from '#read/story/share-sign.tsx'
import { placeUtterance } from './place-utterance.ts'
import { quoteUtterance } from './quote-utterance.ts'

type Props = { utterance: Utterance; speaker: string | null; story: QuotedStory }

/** Copies a quote with its source, or passes it on as the device does; where it cannot, it is copied. */
export function QuoteActs({ utterance, speaker, story }: Props) {
  const { pathname, hash } = placeUtterance(utterance, story)
  const href = useHref({ pathname, hash })
  const compose = () => {
    const address = new URL(href, readAddress()).href
    return { address, ...quoteUtterance(utterance, { speaker, headline: story.headline, address }) }
  }
  const copy = () => void tellCopied(copyQuotation(compose()), 'Quote')
  const share = () => {
    if (!('share' in navigator)) return copy()
    const { text, address } = compose()
    // Whoever thinks better of it has said so to the browser.
    navigator.share({ text: text.replace(`\n${address}`, ''), url: address }).catch(() => undefined)
  }
  return (
    <div>
      <button type="button" className="me-5 act" onClick={copy}>
        <LinkSign />
        Copy
      </button>
      <button type="button" className="act" onClick={share}>
        <ShareSign />
        Share
      </button>
    </div>
  )
}
