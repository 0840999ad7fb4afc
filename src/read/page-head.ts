import type { PublicArticle } from '#news/article.ts'
import { describeStory } from '#news/describe-story.ts'
import type { EditionSummary } from '#news/edition.ts'

/** What a page says of itself outside its body; every route's loader answers one. */
export type PageHead = {
  /** For the browser's title bar, with the edition's name. */
  title: string
  /** The page's own name: what is announced, and what a preview shows. */
  name: string
  description: string | null
  /** Canonical path, without the base path. */
  path: string
  /** The story, on its own page. */
  story: PublicArticle | null
}

/** Tells a loader's answer from anything else a route may hold. */
export const isPageHead = (value: unknown): value is PageHead =>
  typeof value === 'object' && value !== null && 'title' in value && 'story' in value

export const storyHead = (story: PublicArticle, summary: EditionSummary): PageHead => ({
  title: `${story.headline} | ${summary.name}`,
  name: story.headline,
  description: describeStory(story),
  path: story.copyOf ?? story.path,
  story,
})

export const frontHead = (summary: EditionSummary): PageHead => ({
  title: summary.name,
  name: summary.name,
  description: summary.tagline,
  path: '/',
  story: null,
})

export const namedHead = (name: string, path: string, summary: EditionSummary): PageHead => ({
  title: `${name} | ${summary.name}`,
  name,
  description: null,
  path,
  story: null,
})
