import { useEffect, useState } from 'react'

const SHOWN_MS = 3000

/** Copies the story's address, and says whether that worked. */
export function CopyLink() {
  const [said, say] = useState<string | null>(null)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => say(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = () => {
    const { origin, pathname } = window.location
    copyText(`${origin}${pathname}`).then(
      () => say('Link copied'),
      () => say('Not copied: the browser does not allow it. Copy the address from the address bar.'),
    )
  }
  return (
    <>
      <button type="button" onClick={copy} aria-keyshortcuts="C" className="act">
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8 12l4-4M9 6l2-2a3.5 3.5 0 015 5l-2 2M11 14l-2 2a3.5 3.5 0 01-5-5l2-2" />
        </svg>
        Copy link
      </button>
      <output className="fixed start-6 bottom-6 max-lg:bottom-20 z-10 font-sans text-ui font-semibold">
        {said !== null && (
          <span className="me-6 block border border-paper bg-ink px-4 py-3.5 text-paper">{said}</span>
        )}
      </output>
    </>
  )
}

/** Rejects where there is no clipboard, as on a page that is not served securely. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
