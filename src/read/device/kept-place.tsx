import { useCallback, useRef } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { goToPassage } from './go-to-passage.ts'
import { useOfferedPassage } from './use-offered-passage.ts'
import { useReading } from './use-reading.ts'

/** A line that shows how far one has read, and the offer to go on where one stopped. */
export function KeptPlace({ story }: { story: Teaser }) {
  const line = useRef<HTMLDivElement>(null)
  const [offer, withdraw] = useOfferedPassage(story.id)
  // Whoever reads on past the first screen has declined.
  const decline = useCallback(() => {
    if (window.scrollY > window.innerHeight) withdraw()
  }, [withdraw])
  useReading({ story, line, onMove: decline })
  const goOn = () => {
    withdraw()
    if (offer !== null) goToPassage(offer.passage, offer.into)
  }
  return (
    <>
      <div ref={line} aria-hidden="true" className="progress-line" />
      <output className="continue-slip">
        {offer !== null && (
          <span className="flex border border-t-4 border-line bg-paper">
            <button type="button" onClick={goOn} className="flex min-h-11 items-center gap-2 ps-3 pe-2.5">
              Continue where you stopped
              <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
                <path d="M7 1v13M1.5 8.5L7 14l5.5-5.5" />
              </svg>
            </button>
            <button type="button" aria-label="Close" onClick={withdraw} className="close-slip">
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M2 2l10 10M12 2L2 12" />
              </svg>
            </button>
          </span>
        )}
      </output>
    </>
  )
}
