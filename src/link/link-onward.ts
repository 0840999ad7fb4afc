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

/**
 * Answers where the story of an id leads: the stories to read also, the next and the previous one. It is worked out when
 * it is asked for, and the last answer is kept, for several files are made of it.
 */
export function linkOnward(
  path: Path,
  resolved: readonly Resolved[],
  choice: Choice,
): (id: string) => Onward {
  const steps = new Map(listSteps(path).map((step) => [step.story.gist.id, step]))
  let last: { id: string; onward: Onward } | null = null
  return (id) => {
    if (last?.id === id) return last.onward
    const step = steps.get(id)
    const copy = step === undefined ? undefined : resolved[step.story.place]
    if (step === undefined || copy === undefined) throw new Error(`The edition has no story ${id}`)
    const onward = linkStep(step, copy, choice)
    last = { id, onward }
    return onward
  }
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
