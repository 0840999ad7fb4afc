import { useState, type MouseEvent } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { useDevice } from './use-device.ts'

const MARK = 'list-remove'

/** The mark of the story that takes this one's place in the list. */
function findNeighbour(mark: HTMLElement): HTMLElement | undefined {
  const marks = [...document.querySelectorAll<HTMLElement>(`.${MARK}`)]
  const at = marks.indexOf(mark)
  return marks[at + 1] ?? marks[at - 1]
}

type Props = {
  story: Teaser
  /** Which shelf the story is taken off. */
  kind: 'unsave' | 'unread'
  /** Where the focus goes with the last story; otherwise it goes to a neighbour. */
  onRemoved: (headline: string, neighbour: HTMLElement | undefined) => void
}

/** Takes a story off a shelf; says beside itself why that could not be done. */
export function RemoveMark({ story, kind, onRemoved }: Props) {
  const { change } = useDevice()
  const [trouble, tell] = useState<string | null>(null)
  const remove = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const neighbour = findNeighbour(currentTarget)
    const refusal = await change({ kind, id: story.id })
    tell(refusal)
    if (refusal === null) onRemoved(story.headline, neighbour)
  }
  return (
    <>
      <button
        type="button"
        aria-label={`Remove: ${story.headline}`}
        onClick={(event) => void remove(event)}
        className={MARK}
      >
        Remove
      </button>
      {trouble !== null && (
        <span role="alert" className="below-mark">
          {trouble}
        </span>
      )}
    </>
  )
}
