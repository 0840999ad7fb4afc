import { foreignTo } from '#news/foreign.ts'
import type { Teaser } from '#news/teaser.ts'
import type { Gist } from './gist.ts'
import type { SectionName } from './list-sections.ts'

/** Where a story stands: its section, and an edition in this language (BCP 47). */
type Place = { section: SectionName; language: string }

/** A story as lists show it. */
export function writeTeaser(gist: Gist, { section: { slug, name }, language }: Place): Teaser {
  return {
    id: gist.id,
    path: gist.path,
    headline: gist.headline,
    section: { slug, name },
    label: gist.label,
    summary: gist.summary,
    minutes: gist.minutes,
    published: gist.published,
    foreign: foreignTo(gist, language),
    imprint: gist.imprint,
  }
}
