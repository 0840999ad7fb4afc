import type { Path } from './link-path.ts'
import type { Resolved } from './resolve-copy.ts'
import type { Story } from './story.ts'

/** A story in its place on the path, and what its copy names. */
export type Step = {
  story: Story
  previous: Story | null
  next: Story | null
  /** Whether the copy names the next one. */
  isNamed: boolean
  copy: Resolved
  /** What the copy lists to read also, each once. */
  listed: readonly Story[]
}

const NOTHING: Resolved = {
  readAlso: [],
  readAlsoElsewhere: [],
  next: null,
  nextElsewhere: null,
  previous: null,
}

/** Each step of a path, in its order; `resolved` is by place of a story. */
export function listSteps({ stories, named }: Path, resolved: readonly Resolved[]): readonly Step[] {
  return stories.map((story, index) => {
    const previous = stories[index - 1] ?? null
    const next = stories[index + 1] ?? null
    const isNamed = next !== null && named.get(story.place) === next.place
    const copy = resolved[story.place] ?? NOTHING
    // A next story that the path could not keep is still one that the copy names.
    const listed = new Set([
      ...copy.readAlso,
      ...(copy.next === null || copy.next === next ? [] : [copy.next]),
    ])
    return { story, previous, next, isNamed, copy, listed: [...listed] }
  })
}
