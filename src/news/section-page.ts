import type { Teaser } from './teaser.ts'

/** One page of a section, newest first. `page` counts from 1. */
export type SectionPage = {
  slug: string
  name: string
  page: number
  pages: number
  stories: number
  teasers: readonly Teaser[]
}
