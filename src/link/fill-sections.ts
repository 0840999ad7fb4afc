import type { Section } from '#news/edition.ts'
import type { Story } from './story.ts'

/** A section with its stories, in the edition's order. */
export type FilledSection = { section: Section; stories: readonly Story[] }

/** The edition's sections in their order, each with its stories. */
export function fillSections(
  sections: readonly Section[],
  stories: readonly Story[],
): readonly FilledSection[] {
  const filled = new Map(sections.map((section) => [section.slug, { section, stories: new Array<Story>() }]))
  for (const story of stories) filled.get(story.gist.section)?.stories.push(story)
  return [...filled.values()]
}
