import { COPY_RULES } from '#parse/furniture/copy-rules.ts'
import { DUMP_RULES } from '#parse/furniture/dump-rules.ts'
import { countWords } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

const AFTER = { kind: 'removed', rule: 'after the story' } as const
/** So many words of story stand above its end; before that a heading of comments is a button. */
const ENOUGH_WORDS = 120
const PROSE_WORDS = 12

/** Names of the rules for what heads comments, forms and the author's life. */
const ENDS: ReadonlySet<string> = new Set(
  [...COPY_RULES, ...DUMP_RULES].filter(({ endsStory }) => endsStory === true).map(({ name }) => name),
)

/** The line where the story ends for good: comments, forms, or the author's name as a heading. */
function findEnd(copy: readonly Marked[]): number {
  const names = new Set(copy.flatMap(({ fate }) => (fate?.kind === 'field' ? (fate.gives.byline ?? []) : [])))
  let words = 0
  return copy.findIndex(({ line, fate }) => {
    const length = fate === null ? countWords(line.text, ENOUGH_WORDS) : 0
    words += length >= PROSE_WORDS ? length : 0
    return (
      words >= ENOUGH_WORDS &&
      (fate === null ? names.has(line.text) : fate.kind === 'removed' && ENDS.has(fate.rule))
    )
  })
}

/** Removes what follows the end of a page's story. */
export const markTail: Pass = (copy) => {
  const end = findEnd(copy)
  if (end < 0) return copy
  return copy.map((marked, i): Marked =>
    i >= end && marked.fate === null ? { line: marked.line, fate: AFTER } : marked,
  )
}
