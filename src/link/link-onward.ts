import type { Edition } from '#news/edition.ts'
import type { Notice } from '#news/notice.ts'
import type { Onward, Suggestion } from '#news/onward.ts'
import { chooseReadAlso } from './choose-read-also.ts'
import type { Choice } from './choose-read-also.ts'
import { openReasons } from './give-reason.ts'
import { openHints } from './hint-onward.ts'
import type { Path } from './link-path.ts'
import { listSteps, type Step } from './list-steps.ts'
import type { Resolved } from './resolve-copy.ts'
import type { Story } from './story.ts'

const suggest = (story: Story, reason: Suggestion['reason']): Suggestion => ({ teaser: story.teaser, reason })

/** The slugs of a story's speakers, by name. */
const listSlugs = ({ gist: { id, speakers } }: Story, { findSlug }: Choice): Onward['speakers'] =>
  Object.fromEntries(
    speakers.flatMap((one) => {
      const slug = findSlug(one, id)
      return slug === null || one.speaker === null ? [] : [[one.speaker, slug]]
    }),
  )

function linkStep({ story, previous, next, isNamed, copy, listed }: Step, choice: Choice): Onward {
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
 * Where the stories lead, each worked out when it is asked for. The last answer is kept, for several files are made
 * of it.
 */
export function linkOnward(
  path: Path,
  resolved: readonly Resolved[],
  choice: Choice,
): Pick<Edition, 'openOnward' | 'hintOnward'> {
  const steps = new Map(listSteps(path, resolved).map((step) => [step.story.gist.id, step]))
  const find = (id: string): Step => {
    const step = steps.get(id)
    if (step === undefined) throw new Error(`The edition has no story ${id}`)
    return step
  }
  let hint: ((step: Step) => string) | null = null
  let last: { id: string; onward: Onward } | null = null
  return {
    openOnward: (id) => {
      if (last?.id !== id) last = { id, onward: linkStep(find(id), choice) }
      return last.onward
    },
    hintOnward: (id) => {
      hint ??= openHints(choice)
      return hint(find(id))
    },
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
