import { useState } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { useDevice, useLibrary } from './use-device.ts'

/** Whether a story is saved, a way to change that, and what went wrong the last time. */
export type Saving = { isSaved: boolean; toggle: () => void; trouble: string | null }

export function useSaving(story: Teaser): Saving {
  const device = useDevice()
  const { saved } = useLibrary()
  const [trouble, tell] = useState<string | null>(null)
  const { id } = story
  const isSaved = saved.some((kept) => kept.story.id === id)
  const toggle = () => {
    const change = isSaved
      ? ({ kind: 'unsave', id } as const)
      : ({ kind: 'save', story, when: Date.now() } as const)
    void device.change(change).then(tell)
  }
  return { isSaved, toggle, trouble }
}
