import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { useLocation } from 'react-router'
import type { PublicArticle } from '#news/article.ts'
import { matchArticlePath } from '#news/paths.ts'
import type { SlipProps } from '#read/desk/slip-props.ts'
import { Slip } from '#read/desk/slip.tsx'
import { articleQuery } from '#read/queries.ts'
import { composeQuotation } from './compose-quotation.ts'
import { copyQuotation } from './copy-quotation.ts'
import { copyText } from '#read/device/copy-text.ts'
import { findSharedPassage } from './find-shared-passage.ts'
import { LinkSign } from '#read/story/link-sign.tsx'
import { readAddress } from '#read/read-address.ts'
import { ShareSign } from '#read/story/share-sign.tsx'
import { tellCopied } from './tell-copied.ts'

const copyOnKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>) => {
  if (key.toLowerCase() !== 'c' || ctrlKey || metaKey || altKey || !(target instanceof Element)) return
  target.closest('dialog')?.querySelector<HTMLElement>('[data-copy]')?.click()
}

/** The ways to pass the story at hand on. */
export function ShareSlip(props: SlipProps) {
  const id = matchArticlePath(useLocation().pathname)?.id ?? ''
  const { data: story } = useQuery(articleQuery(id))
  return (
    <Slip {...props} name="Share this story">
      <div className="slip-title" aria-hidden="true">
        Share this story
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to the keys of its buttons */}
      <div onKeyDown={copyOnKey}>{story !== undefined && <Ways story={story} />}</div>
    </Slip>
  )
}

/** Whoever thinks better of it has said so to the browser. */
const shareElsewhere = (title: string) =>
  navigator.share({ title, url: readAddress() }).catch(() => undefined)

function Ways({ story }: { story: PublicArticle }) {
  const [passage] = useState(() => findSharedPassage(story))
  const [address] = useState(readAddress)
  const { headline } = story
  return (
    <>
      <button
        type="button"
        className="slip-row"
        data-close
        data-copy
        onClick={() => void tellCopied(copyText(address), 'Link')}
      >
        <LinkSign />
        Copy link
        <kbd aria-hidden="true" className="key ms-auto pointer-coarse:hidden">
          C
        </kbd>
      </button>
      {passage !== null && (
        <button
          type="button"
          className="slip-row"
          data-close
          onClick={() => void tellCopied(copyQuotation(composeQuotation(address, passage, story)), 'Quote')}
        >
          <span aria-hidden="true" className="quote-sign">
            “
          </span>
          Share quote
        </button>
      )}
      {'share' in navigator && (
        <button type="button" className="slip-row" data-close onClick={() => void shareElsewhere(headline)}>
          <ShareSign />
          More options
        </button>
      )}
      <a
        className="slip-row"
        data-close
        href={`mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(address)}`}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 4h16v12H2zM2 5l8 6 8-6" />
        </svg>
        E-mail
      </a>
    </>
  )
}
