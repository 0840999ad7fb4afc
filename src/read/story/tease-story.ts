import type { PublicArticle } from '#news/article.ts'
import { describeStory } from '#news/describe-story.ts'
import { foreignTo } from '#news/foreign.ts'
import type { Teaser } from '#news/teaser.ts'

/** Where a story stands: its section, and an edition in this language (BCP 47). */
type Place = { section: Teaser['section']; language: string }

/** A story as lists show it, from the story itself. */
export const teaseStory = (story: PublicArticle, { section, language }: Place): Teaser => ({
  id: story.id,
  path: story.path,
  headline: story.headline,
  section,
  label: story.label,
  summary: describeStory(story),
  minutes: story.minutes,
  published: story.published,
  foreign: foreignTo(story, language),
  imprint: null,
})
