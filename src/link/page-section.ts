import type { SectionPage } from '#news/section-page.ts'
import type { FilledSection } from './fill-sections.ts'

const PAGE_STORIES = 24

/** A section's pages, in the edition's order; a section without stories has one empty page. */
export function pageSection({ section, stories }: FilledSection): readonly SectionPage[] {
  const { slug, name, stories: total } = section
  const pages = Math.max(1, Math.ceil(stories.length / PAGE_STORIES))
  return Array.from({ length: pages }, (_, index) => ({
    slug,
    name,
    page: index + 1,
    pages,
    stories: total,
    teasers: stories.slice(index * PAGE_STORIES, (index + 1) * PAGE_STORIES).map(({ teaser }) => teaser),
  }))
}
