import { memo } from 'react'
import { copyText } from '#read/device/copy-text.ts'
import { LinkSign } from '#read/story/link-sign.tsx'
import { readAddress } from '#read/read-address.ts'

const copy = (): void => {
  // At once, while the browser takes it for the reader's act; what tells of it may be fetched meanwhile.
  const copying = copyText(readAddress())
  import('#read/share/tell-copied.ts').then(
    ({ tellCopied }) => tellCopied(copying, 'Link'),
    () => undefined,
  )
}

/** Copies the story's address, and says whether that worked. */
export const CopyLink = memo(function CopyLink() {
  return (
    <button type="button" onClick={copy} aria-keyshortcuts="C" className="act">
      <LinkSign />
      Copy link
    </button>
  )
})
