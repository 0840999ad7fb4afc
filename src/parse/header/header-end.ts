import type { Marked } from '#parse/marks/mark.ts'
import { headlineIndex } from './headline-index.ts'

/** The most lines a header has below its headline; what was removed already does not count. */
const DEPTH = 10
/** A standfirst is shorter than this; a first paragraph of the story may be too. */
const PROSE_WORDS = 30

/** Where the header ends: at the dateline, at the first long paragraph, or after ten lines. */
export function headerEnd(copy: readonly Marked[]): number {
  const headline = headlineIndex(copy)
  let depth = 0
  const end = copy.findIndex(({ line, fate }, i) => {
    if (i <= headline || fate?.kind === 'removed') return false
    const isDateline = fate?.kind === 'field' && fate.rule === 'dateline'
    return isDateline || ++depth > DEPTH || line.text.split(' ', PROSE_WORDS).length === PROSE_WORDS
  })
  return end < 0 ? copy.length : end
}
