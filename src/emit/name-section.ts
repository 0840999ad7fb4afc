import type { Article } from '#news/article.ts'
import type { EditionSummary } from '#news/edition.ts'

/** The name of the section a story stands in. */
export const nameSection = ({ section }: Article, { sections }: EditionSummary): string =>
  sections.find(({ slug }) => slug === section)?.name ?? section
