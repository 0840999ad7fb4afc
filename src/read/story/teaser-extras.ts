import { createContext, type ReactNode } from 'react'
import type { Teaser } from '#news/teaser.ts'

/** What a page adds to the stories in its lists; nothing, until a page says so. */
export type TeaserExtras = {
  /** Whether the reader has read the story of that id: it recedes. */
  isRead: (id: string) => boolean
  /** What can be done with a story, at the end of its line. */
  act: (teaser: Teaser) => ReactNode
}

export const TeaserExtrasContext = createContext<TeaserExtras>({ isRead: () => false, act: () => null })
