import type { Article } from './article.ts'
import { readInstant } from './instant.ts'

/** A feed carries whole texts: enough stories for a reader who was away for a week, in a file soon fetched. */
const MOST = 50

/** The stories that a feed of these carries: the first of the edition's order. */
export const takeFeedStories = <T>(stories: readonly T[]): readonly T[] => stories.slice(0, MOST)

/** Whether the copy says when a story appeared or last changed: without that, Atom has no entry for it. */
export const isDated = ({ published, updated }: Pick<Article, 'published' | 'updated'>): boolean =>
  readInstant(updated ?? published ?? '') !== null
