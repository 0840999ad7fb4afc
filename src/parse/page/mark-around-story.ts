import { headlineIndex } from '#parse/header/headline-index.ts'
import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'
import type { Stretch } from './find-story.ts'

const BEFORE: Fate = { kind: 'removed', rule: 'before the story' }
const AFTER: Fate = { kind: 'removed', rule: 'after the story' }
/** The header reaches at most so many lines below the headline. */
const HEADER_DEPTH = 12

const isHeaderField = ({ fate }: Marked): boolean =>
  fate?.kind === 'field' && ['byline', 'date', 'standfirst'].includes(fate.rule)

/** The story begins below its headline, byline and date. */
function skipHeader(copy: readonly Marked[], { start, end }: Stretch): Stretch {
  const headline = headlineIndex(copy)
  const last = copy.slice(0, headline + HEADER_DEPTH).findLastIndex(isHeaderField)
  return { start: Math.min(end, Math.max(start, headline + 1, last + 1)), end }
}

/** Removes what stands before and after the densest stretch of prose of a page dump. */
export const markAroundStory =
  (stretch: Stretch): Pass =>
  (copy) => {
    const story = skipHeader(copy, stretch)
    if (story.start === story.end) return copy
    return copy.map((marked, i): Marked => {
      const { line, fate } = marked
      if (fate !== null || (i >= story.start && i < story.end)) return marked
      return { line, fate: i < story.start ? BEFORE : AFTER }
    })
  }
