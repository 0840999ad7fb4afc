import type { Teaser } from '#news/teaser.ts'
import type { Place } from './place.ts'

/** A story on the reader's shelf, and since when: milliseconds of the device's clock. */
export type KeptStory = { story: Teaser; when: number }

/** What the reader's device keeps, on three shelves; each has the latest first. */
export type Library = {
  saved: readonly KeptStory[]
  read: readonly KeptStory[]
  places: readonly Place[]
}

export const EMPTY_LIBRARY: Library = { saved: [], read: [], places: [] }
