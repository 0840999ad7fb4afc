import type { MeasuredArticle } from './article.ts'

/** What lists and maps of a whole edition tell of a story; its words stay where they lie until somebody opens it. */
export type Brief = Pick<
  MeasuredArticle,
  | 'id'
  | 'slug'
  | 'section'
  | 'path'
  | 'headline'
  | 'label'
  | 'published'
  | 'updated'
  | 'language'
  | 'direction'
  | 'minutes'
  | 'imprint'
  | 'copyOf'
>
