import type { Listed } from '#news/article.ts'
import type { FindListed } from './find-listed.ts'
import type { Named } from './gist.ts'
import type { Story } from './story.ts'

/** What the copy of one story names: as stories where the edition holds them, else as titles. */
export type Resolved = {
  readAlso: readonly Story[]
  readAlsoElsewhere: readonly Listed[]
  next: Story | null
  nextElsewhere: string | null
  previous: Story | null
}

/** Resolves the titles in a story's copy. A story that names itself there names nothing. */
export function resolveCopy(story: Story, find: FindListed): Resolved {
  const { readAlso, next, previous } = story.gist
  const found: Story[] = []
  const elsewhere: Listed[] = []
  for (const named of readAlso) {
    const other = find(named, story)
    if (other === null) elsewhere.push(named.listed)
    else if (other !== story) found.push(other)
  }
  const meant = (named: Named | null): Story | null => (named === null ? null : find(named, story))
  const following = meant(next)
  const preceding = meant(previous)
  return {
    readAlso: found,
    readAlsoElsewhere: elsewhere,
    next: following === story ? null : following,
    nextElsewhere: following === null ? (next?.listed.title ?? null) : null,
    previous: preceding === story ? null : preceding,
  }
}
