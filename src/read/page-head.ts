import type { PublicArticle } from '#news/article.ts'
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

const DESCRIPTION_LENGTH = 200

/** At most 200 characters, cut at a word. */
function shorten(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text
  const cut = text.lastIndexOf(' ', DESCRIPTION_LENGTH - 1)
  return `${text.slice(0, cut > 0 ? cut : DESCRIPTION_LENGTH - 1)}…`
}

/** The standfirst, or the beginning of the first paragraph; `null` when the story has neither. */
export function describeStory(story: PublicArticle): string | null {
  const text = story.standfirst ?? story.body.find((block) => block.kind === 'paragraph')?.text
  return text === undefined ? null : shorten(text)
}

export const storyHead = (story: PublicArticle, summary: EditionSummary): PageHead => ({
  title: `${story.headline} | ${summary.name}`,
  name: story.headline,
  description: describeStory(story),
  path: story.path,
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
