import type { Teaser } from '#news/teaser.ts'
import type { KeptStory, Library } from './library.ts'
import type { Place } from './place.ts'

/** One act of the reader. `when` is in milliseconds of the device's clock. */
export type Change =
  | { kind: 'save'; story: Teaser; when: number }
  | { kind: 'unsave'; id: string }
  | { kind: 'read'; story: Teaser; when: number }
  | { kind: 'unread'; id: string }
  | { kind: 'stop'; place: Place }
  | { kind: 'finish'; id: string }

/** What was read and where one stopped are forgotten beyond this; saved stories never are. */
const MOST_READ = 500
const MOST_PLACES = 200

const without = (shelf: readonly KeptStory[], id: string) => shelf.filter(({ story }) => story.id !== id)
const withoutPlace = (places: readonly Place[], id: string) => places.filter((place) => place.id !== id)

/** The library after an act of the reader; shelves that the act does not touch stay the same value. */
export function changeLibrary(library: Library, change: Change): Library {
  const { saved, read, places } = library
  switch (change.kind) {
    case 'save': {
      const { story, when } = change
      return { ...library, saved: [{ story, when }, ...without(saved, story.id)] }
    }
    case 'unsave':
      return { ...library, saved: without(saved, change.id) }
    case 'read': {
      const { story, when } = change
      return { ...library, read: [{ story, when }, ...without(read, story.id)].slice(0, MOST_READ) }
    }
    case 'unread':
      return { ...library, read: without(read, change.id) }
    case 'stop': {
      const { place } = change
      return { ...library, places: [place, ...withoutPlace(places, place.id)].slice(0, MOST_PLACES) }
    }
    case 'finish':
      return { ...library, places: withoutPlace(places, change.id) }
  }
}
