import { isHeaderLine } from '#parse/headline/is-header-line.ts'
import type { Marked } from '#parse/marks/mark.ts'
import { headlineIndex } from './headline-index.ts'

/** The most lines a header has below its headline; what was removed already does not count. */
const DEPTH = 10
/** A standfirst is shorter than this; a first paragraph of the story may be too. */
const PROSE_WORDS = 30
const CLOSE = 3

/** A long line right below the headline is its standfirst when a byline or a date stands close below it. */
function findLongStandfirst(copy: readonly Marked[], headline: number): number {
  const at = copy.findIndex(({ fate }, i) => i > headline && fate?.kind !== 'removed')
  const below = copy.slice(at + 1, at + 1 + CLOSE)
  return at >= 0 && below.some(({ line, fate }) => fate === null && isHeaderLine(line.text)) ? at : -1
}

/** Where the header ends: at the dateline, at the first long paragraph, or after ten lines. */
export function headerEnd(copy: readonly Marked[]): number {
  const headline = headlineIndex(copy)
  const standfirst = findLongStandfirst(copy, headline)
  let depth = 0
  const end = copy.findIndex(({ line, fate }, i) => {
    if (i <= headline || i === standfirst || fate?.kind === 'removed') return false
    const isDateline = fate?.kind === 'field' && fate.rule === 'dateline'
    return isDateline || ++depth > DEPTH || line.text.split(' ', PROSE_WORDS).length === PROSE_WORDS
  })
  return end < 0 ? copy.length : end
}
