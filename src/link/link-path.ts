import type { Section } from '#news/edition.ts'
import type { Notice } from '#news/notice.ts'
import { chainStories } from './chain-stories.ts'
import type { Edge, Refusal } from './chain-stories.ts'
import type { Resolved } from './resolve-copy.ts'
import type { Story } from './story.ts'
import { tracePath } from './trace-path.ts'

/** The copy of `by` says that one story follows another. */
type Named = Edge & { by: Story; label: 'next' | 'previous'; named: Story }

/** The one way through the edition, and those of its steps that the copy itself names. */
export type Path = {
  /** Every story once. */
  stories: readonly Story[]
  /** By place: the place that the copy says follows. */
  named: ReadonlyMap<number, number>
  notices: readonly Notice[]
}

/** Steps that the copy names, what it calls next before what it calls previous. */
function listNamed(stories: readonly Story[], resolved: readonly Resolved[]): readonly Named[] {
  const nexts = stories.flatMap((by): Named[] => {
    const named = resolved[by.place]?.next ?? null
    return named === null ? [] : [{ from: by.place, to: named.place, by, label: 'next', named }]
  })
  const previous = stories.flatMap((by): Named[] => {
    const named = resolved[by.place]?.previous ?? null
    return named === null ? [] : [{ from: named.place, to: by.place, by, label: 'previous', named }]
  })
  return [...nexts, ...previous]
}

function explainRefusal({ edge, why }: { edge: Named; why: Refusal }): Notice {
  const { headline } = edge.named.gist
  const reasons: Record<Refusal, string> = {
    'has-next': 'another story already follows that one',
    'has-previous': 'that story already follows another',
    circle: 'that would lead in a circle',
  }
  const message = `${edge.label}: “${headline}” is in this edition, but ${reasons[why]}; name another story here or there`
  return { seed: edge.by.gist.seed, line: 1, column: 1, message }
}

/** The section of the edition's first story, then the others in the edition's order: slug → rank. */
function rankSections(stories: readonly Story[], sections: readonly Section[]): ReadonlyMap<string, number> {
  const slugs = sections.map(({ slug }) => slug)
  const first = stories[0]?.gist.section
  return new Map(
    [...new Set(first === undefined ? slugs : [first, ...slugs])].map((slug, rank) => [slug, rank]),
  )
}

/** Lays the path through the edition: what the copy names stays joined, the rest goes section by section. */
export function linkPath(
  stories: readonly Story[],
  resolved: readonly Resolved[],
  sections: readonly Section[],
): Path {
  const { next, refused } = chainStories(listNamed(stories, resolved))
  const ranks = rankSections(stories, sections)
  const places = tracePath(
    stories.map(({ gist }) => ranks.get(gist.section) ?? ranks.size),
    next,
  )
  return {
    stories: places.flatMap((place) => stories[place] ?? []),
    named: next,
    notices: refused.map(explainRefusal),
  }
}
