import type { EditionSettings, Section } from '#news/edition.ts'
import { compareText } from './compare-text.ts'

export type SectionName = Omit<Section, 'stories'>

/** A folder's name as a title: `middle-east` → “Middle east”. */
function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The edition's sections: those named in the settings in their order, also empty ones; the others by slug. */
export function listSections(
  slugs: Iterable<string>,
  { sections }: Pick<EditionSettings, 'sections'>,
): readonly Section[] {
  const counts = new Map<string, number>()
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  const named = new Set(sections.map(({ slug }) => slug))
  const others = [...counts.keys()].filter((slug) => !named.has(slug)).sort(compareText)
  return [...sections, ...others.map((slug) => ({ slug, name: titleOf(slug) }))].map(({ slug, name }) => ({
    slug,
    name,
    stories: counts.get(slug) ?? 0,
  }))
}
