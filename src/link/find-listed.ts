import type { Named } from './gist.ts'
import { indexNearTitles } from './near-titles.ts'
import type { Story } from './story.ts'

/** Finds the story that a listed title means. It may be the very story that lists it; `null` for none. */
export type FindListed = (named: Named, from: Story) => Story | null

/** An address as addresses are compared; empty for none, as nearly all are. */
const plainUrl = (url: string | null): string =>
  url === null ? '' : url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '')

/** Stories by key; those whose key is empty are in no group. */
function groupStories(
  stories: readonly Story[],
  keyOf: (story: Story) => string,
): ReadonlyMap<string, readonly Story[]> {
  const groups = new Map<string, Story[]>()
  for (const story of stories) {
    const key = keyOf(story)
    if (key === '') continue
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [story])
    else members.push(story)
  }
  return groups
}

/**
 * Finds stories by what the copy lists: by address, else by headline, else by nearly the same headline. Of
 * several stories with one headline the first that is not the asking one is meant.
 */
export function indexListed(stories: readonly Story[]): FindListed {
  const byUrl = groupStories(stories, ({ gist }) => plainUrl(gist.url))
  const byTitle = groupStories(stories, ({ gist }) => gist.title)
  const findExact = ({ listed, title }: Named): readonly Story[] | undefined =>
    byUrl.get(plainUrl(listed.url ?? null)) ?? byTitle.get(title)
  // What many stories name is often one thing in memory, and found once.
  const found = new Map<Named, readonly Story[] | undefined>()
  // Most titles are found as they stand.
  let findNear: ReturnType<typeof indexNearTitles> | null = null
  return (named, from) => {
    if (!found.has(named)) found.set(named, findExact(named))
    const exact = found.get(named)
    if (exact === undefined) return (findNear ??= indexNearTitles(stories))(named.title)
    return exact.find((story) => story !== from) ?? exact[0] ?? null
  }
}
