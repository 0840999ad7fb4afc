import type { Article } from '#news/article.ts'
import type { EditionSettings } from '#news/edition.ts'
import { listSections } from './list-sections.ts'
import { placeStories } from './place-stories.ts'
import { sampleStory } from './sample-copy.ts'
import type { Story } from './story.ts'

/** Stories for tests, numbered from 0 and placed in the order given. */
export function sampleStories(
  fields: readonly Partial<Article>[],
  sections: EditionSettings['sections'] = [],
): readonly Story[] {
  const parsed = fields.map((given, number) => sampleStory(number, given))
  const slugs = parsed.map(({ article }) => article.section)
  return placeStories(parsed, { sections: listSections(slugs, { sections }), language: 'en' })
}
