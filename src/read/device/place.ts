/** Where a reader stopped in a story, by the text itself, so that type size, screen and edits do not lose it. */
export type Place = {
  /** Of the story. */
  id: string
  /** Fingerprint of the passage at the top of the screen. */
  at: string
  /** Its number then, which tells passages of the same text apart. */
  index: number
  /** Fingerprints of its neighbours, the nearest first. */
  before: readonly string[]
  after: readonly string[]
  /** How much of the passage was above the top of the screen, 0 to 1. */
  into: number
  /** How much of the story had been scrolled through, 0 to 1. */
  progress: number
}
