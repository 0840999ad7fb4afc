import type { Teaser } from './teaser.ts'

/** A person, a place or an organisation that the edition has more than one story about. */
export type TopicLink = { slug: string; name: string }

/** One page of a topic's stories, newest first. `page` counts from 1. */
export type TopicPage = TopicLink & {
  page: number
  pages: number
  stories: number
  teasers: readonly Teaser[]
}
