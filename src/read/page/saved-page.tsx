import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditionSummary } from '#news/edition.ts'
import { useDevice, useDeviceState } from '#read/device/use-device.ts'
import { Frame } from './frame.tsx'
import { KeptStories } from './kept-stories.tsx'
import { SavedStories } from './saved-stories.tsx'

/** How many of the stories last read are listed. */
const LISTED = 30

/** What was saved and lately read on this device; the first render, the same for all, knows of nothing yet. */
export function SavedPage({ summary }: { summary: EditionSummary }) {
  const { open } = useDevice()
  const state = useDeviceState()
  const [said, say] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(open, [open])
  const noteRemoved = useCallback((headline: string, neighbour: HTMLElement | undefined) => {
    say(`Removed: ${headline}`)
    ;(neighbour ?? heading.current)?.focus()
  }, [])
  const { read, places } = state.kind === 'open' ? state.library : { read: [], places: [] }
  return (
    <Frame summary={summary}>
      <div className="sheet min-h-dvh pb-10">
        <div className="columns pt-3 lg:pt-4">
          <div className="rail mb-6">
            <h1 ref={heading} tabIndex={-1} className="text-h2">
              Saved
            </h1>
            <p className="mt-2 font-sans text-meta text-ink-2">Kept on this device, and nowhere else.</p>
            <output className="sr-only">{said}</output>
          </div>
          <div className="axis">
            <SavedStories state={state} onRemoved={noteRemoved} />
          </div>
        </div>
        {read.length > 0 && (
          <section aria-labelledby="lately-read" className="mt-10 lg:mt-13">
            <div className="oxford" />
            <div className="columns">
              <h2 id="lately-read" className="rail pt-4 pb-4 text-h2">
                Lately read
              </h2>
              <div className="axis pt-5">
                <KeptStories
                  stories={read.slice(0, LISTED)}
                  places={places}
                  level={3}
                  kind="unread"
                  onRemoved={noteRemoved}
                />
              </div>
            </div>
          </section>
        )}
      </div>
    </Frame>
  )
}
