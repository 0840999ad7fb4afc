import type { Gist } from './gist.ts'
import type { SectionName } from './list-sections.ts'
import { speakerKey } from '#news/speaker-key.ts'
import type { Story } from './story.ts'
import { writeTeaser } from './write-teaser.ts'

/** Those whom two stories can have in common: “a spokesman” or “Mr Roe” in each need not be one man. */
const speakersOf = ({ id, speakers }: Gist): ReadonlySet<string> =>
  new Set(
    speakers.flatMap((one) => {
      const key = speakerKey(one, id)
      return key !== null && key === one.speaker ? [key] : []
    }),
  )

/** What stories know of their edition. */
type Setting = { sections: readonly SectionName[]; language: string }

/** Ordered stories, each knowing its place. */
export function placeStories(ordered: readonly Gist[], { sections, language }: Setting): readonly Story[] {
  const names = new Map(sections.map((section) => [section.slug, section]))
  return ordered.map((gist, place) => {
    const section = names.get(gist.section) ?? { slug: gist.section, name: gist.section }
    return { place, gist, teaser: writeTeaser(gist, { section, language }), speakers: speakersOf(gist) }
  })
}
