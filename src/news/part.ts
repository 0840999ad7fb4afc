import { hashText } from './hash-text.ts'

/** One of the equal parts that a great edition is printed in, by as many presses. `part` counts from 1. */
export type Part = { part: number; of: number }

/**
 * Whether something is asked for, by name: a story, with all its files, by its id; a page with its
 * data, and any other file, by its path below the site's root.
 */
export type IsAsked = (name: string) => boolean

/** What falls to a part: each name to one part alone, and about as many to each. */
export const askPart =
  ({ part, of }: Part): IsAsked =>
  (name) =>
    hashText(name) % of === part - 1
