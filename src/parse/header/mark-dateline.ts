import type { Marked, Pass } from '#parse/marks/mark.ts'
import { findDateline, type Dateline } from './find-dateline.ts'
import { headlineIndex } from './headline-index.ts'

/** How many open lines below the headline may carry the dateline: a standfirst may stand before it. */
const DEPTH = 3

/** The line in two: its dateline, and the story's words after it. */
function splitLine({ line }: Marked, found: Dateline): readonly Marked[] {
  const gives = {
    ...(found.dateline === null ? {} : { dateline: found.dateline }),
    ...(found.agency === null ? {} : { agency: found.agency }),
  }
  const head = { ...line, text: line.text.slice(0, found.end).trim(), raw: line.text.slice(0, found.end) }
  const text = line.text.slice(found.end)
  return [
    { line: head, fate: { kind: 'field', rule: 'dateline', gives } },
    { line: { ...line, text, raw: text, gap: 0, column: line.column + found.end }, fate: null },
  ]
}

/** Takes the dateline off the first paragraph of the story that has one. */
export const markDateline: Pass = (copy) => {
  const headline = headlineIndex(copy)
  let tried = 0
  for (const [at, marked] of copy.entries()) {
    if (at <= headline || marked.fate !== null) continue
    if (tried++ === DEPTH) break
    const found = findDateline(marked.line.text)
    if (found !== null) return [...copy.slice(0, at), ...splitLine(marked, found), ...copy.slice(at + 1)]
  }
  return copy
}
