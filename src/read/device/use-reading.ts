import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Teaser } from '#news/teaser.ts'
import type { Change } from './change-library.ts'
import { describePlace } from './describe-place.ts'
import { followReading } from './follow-reading.ts'
import type { Reading } from './measure-reading.ts'
import { NEW_VISIT, noteRest, type Meaning } from './note-rest.ts'
import { readFingerprint } from './passages.ts'
import { useDevice } from './use-device.ts'

type Rest = { story: Teaser; reading: Reading; passages: readonly HTMLElement[] }

/** What is to be kept of a rest; `null` when that is nothing. */
function toChange(meaning: Meaning, { story, reading, passages }: Rest): Change | null {
  const { id } = story
  switch (meaning) {
    case 'read':
      // The history is a list of headlines.
      return { kind: 'read', story: { ...story, summary: null }, when: Date.now() }
    case 'finish':
      return { kind: 'finish', id }
    case 'stop': {
      const { index, into, progress } = reading
      const place = describePlace({ id, index, into, progress }, passages.map(readFingerprint))
      return place && { kind: 'stop', place }
    }
  }
}

type Options = { story: Teaser; line: RefObject<HTMLElement | null>; onMove: () => void }

/** Draws the progress line, and keeps where the reader stopped and that the story was read. */
export function useReading({ story, line, onMove }: Options): void {
  const { change } = useDevice()
  const visit = useRef(NEW_VISIT)
  // Ended in the commit that takes the story away, so that no other story is ever measured for it.
  useLayoutEffect(
    () =>
      followReading({
        onMove: ({ progress }) => {
          if (line.current !== null) line.current.style.scale = `${progress} 1`
          onMove()
        },
        onRest: (reading, passages) => {
          const noted = noteRest(visit.current, reading)
          visit.current = noted.visit
          for (const meaning of noted.meanings) {
            const act = toChange(meaning, { story, reading, passages })
            if (act !== null) void change(act)
          }
        },
      }),
    [story, line, onMove, change],
  )
}
