import type { Marked, Pass } from '#parse/marks/mark.ts'
import { GENRE_LABELS } from './genre-labels.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

const hasWord = ({ line, fate }: Marked): boolean => fate === null && HAS_WORD.test(line.text)

/*
 *   Background          ← a kind of story, alone on the first line
 *   ^^^^^^^^^^
 *   What the treaty says
 */

/** The label: a first line that only names the kind of story, above a headline on a line of its own. */
export const markLabel: Pass = (copy) => {
  if (copy.some(({ fate }) => fate?.kind === 'field' && fate.gives.headline !== undefined)) return copy
  const at = copy.findIndex(hasWord)
  const first = copy[at]
  if (first === undefined || !GENRE_LABELS.has(first.line.text.toLowerCase())) return copy
  if (copy.findIndex((marked, i) => i > at && hasWord(marked)) < 0) return copy
  const { text } = first.line
  return copy.with(at, {
    line: first.line,
    fate: { kind: 'field', rule: 'label', gives: { label: text, kicker: text } },
  })
}
