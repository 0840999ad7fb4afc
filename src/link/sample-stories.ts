import type { Article } from '#news/article.ts'
import type { EditionSettings } from '#news/edition.ts'
import type { Archive } from './gist.ts'
import { holdArticles } from './hold-articles.ts'
import { listSections } from './list-sections.ts'
import { placeStories } from './place-stories.ts'
import { sampleStory } from './sample-copy.ts'
import type { Story } from './story.ts'

/** Stories for tests with the archive they are from. */
export type SampleStories = readonly Story[] & { archive: Archive }

/** Stories for tests, numbered from 0 and placed in the order given. */
export function sampleStories(
  fields: readonly Partial<Article>[],
  sections: EditionSettings['sections'] = [],
): SampleStories {
  const archive = holdArticles(fields.map((given, number) => sampleStory(number, given)))
  const listed = listSections(
    archive.gists.map(({ section }) => section),
    { sections },
  )
  return Object.assign(placeStories(archive.gists, { sections: listed, language: 'en' }), { archive })
}

/** The gist of each. */
export const gistsOf = (stories: readonly Story[]): readonly Story['gist'][] =>
  stories.map(({ gist }) => gist)
