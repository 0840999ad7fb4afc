import type { Line } from '#parse/lines/line.ts'
import type { Fate, Pass } from './mark.ts'

/** The pass of a recogniser that needs to see one line only. */
export const markEach =
  (recognise: (line: Line) => Fate | null): Pass =>
  (copy) =>
    copy.map((marked) => {
      const fate = marked.fate === null ? recognise(marked.line) : null
      return fate === null ? marked : { line: marked.line, fate }
    })
