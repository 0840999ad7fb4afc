import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { describePlace } from './describe-place.ts'
import { followReading } from './follow-reading.ts'
import type { Reading } from './measure-reading.ts'
import { readFingerprint } from './passages.ts'
import { useDevice } from './use-device.ts'

/** A story scrolled through this far counts as read. */
const READ = 0.8

type Options = { story: Teaser; line: RefObject<HTMLElement | null>; onMove: () => void }

/** Draws the progress line, and keeps where the reader stopped and that the story was read. */
export function useReading({ story, line, onMove }: Options): void {
  const { change } = useDevice()
  const kept = useRef({ index: -1, isRead: false, isFinished: false })
  // Ended in the commit that takes the story away, so that no other story is ever measured for it.
  useLayoutEffect(() => {
    const { id } = story
    const keep = ({ progress, index, into, isDeep }: Reading, passages: readonly HTMLElement[]) => {
      const last = kept.current
      if (progress >= READ && !last.isRead) {
        last.isRead = true
        // The history is a list of headlines.
        void change({ kind: 'read', story: { ...story, summary: null }, when: Date.now() })
      }
      if (last.isFinished) return
      if (progress === 1) {
        last.isFinished = true
        void change({ kind: 'finish', id })
        return
      }
      const place = describePlace({ id, index, into, progress }, passages.map(readFingerprint))
      if (!isDeep || index === last.index || place === null) return
      last.index = index
      void change({ kind: 'stop', place })
    }
    return followReading({
      onMove: ({ progress }) => {
        if (line.current !== null) line.current.style.scale = `${progress} 1`
        onMove()
      },
      onRest: keep,
    })
  }, [story, line, onMove, change])
}
