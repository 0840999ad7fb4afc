import type { Notice } from '#news/notice.ts'
import type { Onward, Suggestion } from '#news/onward.ts'
import { chooseReadAlso } from './choose-read-also.ts'
import type { Choice } from './choose-read-also.ts'
import { openReasons } from './give-reason.ts'
import type { Path } from './link-path.ts'
import type { Resolved } from './resolve-copy.ts'
import type { Story } from './story.ts'

/** A story in its place on the path. */
type Step = { story: Story; previous: Story | null; next: Story | null; isNamed: boolean }

function listSteps({ stories, named }: Path): readonly Step[] {
  return stories.map((story, index) => {
    const next = stories[index + 1] ?? null
    const isNamed = next !== null && named.get(story.place) === next.place
    return { story, previous: stories[index - 1] ?? null, next, isNamed }
  })
}

const suggest = (story: Story, reason: Suggestion['reason']): Suggestion => ({ teaser: story.teaser, reason })

/** The slugs of a story's speakers, by name. */
const listSlugs = ({ gist: { id, speakers } }: Story, { findSlug }: Choice): Onward['speakers'] =>
  Object.fromEntries(
    speakers.flatMap((one) => {
      const slug = findSlug(one, id)
      return slug === null || one.speaker === null ? [] : [[one.speaker, slug]]
    }),
  )

function linkStep({ story, previous, next, isNamed }: Step, copy: Resolved, choice: Choice): Onward {
  // A next story that the path could not keep is still one that the copy names.
  const listed = [
    ...new Set([...copy.readAlso, ...(copy.next === null || copy.next === next ? [] : [copy.next])]),
  ]
  const giveReason = openReasons(story, choice.common)
  const suggestions = chooseReadAlso({ story, listed, next }, choice).map((other) =>
    suggest(other, listed.includes(other) ? { kind: 'listed' } : giveReason(other)),
  )
  const nextReason = (follower: Story): Suggestion['reason'] =>
    isNamed ? { kind: 'listed' } : giveReason(follower)
  return {
    readAlso: suggestions,
    listedElsewhere: copy.readAlsoElsewhere,
    next: next === null ? null : suggest(next, nextReason(next)),
    nextElsewhere: copy.nextElsewhere,
    previous: previous?.teaser ?? null,
    topics: (choice.common.topicsOf[story.place] ?? []).map(({ slug, name }) => ({ slug, name })),
    speakers: listSlugs(story, choice),
  }
}

/** Where each story leads, by article id: the stories to read also, the next and the previous one. */
export function linkOnward(
  path: Path,
  resolved: readonly Resolved[],
  choice: Choice,
): ReadonlyMap<string, Onward> {
  const none: Resolved = {
    readAlso: [],
    readAlsoElsewhere: [],
    next: null,
    nextElsewhere: null,
    previous: null,
  }
  return new Map(
    listSteps(path).map((step) => [
      step.story.gist.id,
      linkStep(step, resolved[step.story.place] ?? none, choice),
    ]),
  )
}

/** A notice for each title under “Read also” that the edition does not hold. */
export function noticeElsewhere(stories: readonly Story[], resolved: readonly Resolved[]): readonly Notice[] {
  return stories.flatMap(({ gist: { seed }, place }) =>
    (resolved[place]?.readAlsoElsewhere ?? []).map(({ title }) => ({
      seed,
      line: 1,
      column: 1,
      message: `read also: “${title}” is not in this edition; add it or ignore this`,
    })),
  )
}
