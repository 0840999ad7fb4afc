import type { QuotedStory, QuotesPage, SpeakerGroup } from '#news/quotes-page.ts'

/** What a reader wants to see of a page: ids, slugs and the beginning of a date; `null` is everything. */
export type Filter = { story: string | null; section: string | null; time: string | null }

/** Whether a story is of the section and time that are asked for, and the story itself. */
export const isWanted = ({ id, section, published }: QuotedStory, filter: Filter): boolean =>
  (filter.story === null || filter.story === id) &&
  (filter.section === null || filter.section === section.slug) &&
  (filter.time === null || published?.startsWith(filter.time) === true)

/** The groups of a page with what a filter lets through; those left empty are gone. */
export function filterGroups({ groups, stories }: QuotesPage, filter: Filter): readonly SpeakerGroup[] {
  const wanted = new Set(stories.filter((story) => isWanted(story, filter)).map(({ id }) => id))
  if (wanted.size === stories.length) return groups
  return groups.flatMap((group) => {
    const utterances = group.utterances.filter(({ story }) => wanted.has(story))
    return utterances.length === 0 ? [] : [{ ...group, utterances }]
  })
}
