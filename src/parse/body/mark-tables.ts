import type { Marked, Pass } from '#parse/marks/mark.ts'

/** Columns set with spaces or tabs: `END STOCKS   92.5   87.0`. */
const COLUMNS = /\S {3,}\S[^ ]*(?: \S+)* {2,}\S|\S {4,}\S|\S\t+\S/

const hasColumns = (marked: Marked | undefined): boolean =>
  marked !== undefined && marked.fate === null && COLUMNS.test(marked.line.raw.slice(0, 300).trim())

/** Two and more lines in columns are a table. */
export const markTables: Pass = (copy) =>
  copy.map((marked, i): Marked => {
    const { line } = marked
    if (!hasColumns(marked) || !(hasColumns(copy[i - 1]) || hasColumns(copy[i + 1]))) return marked
    return { line, fate: { kind: 'block', rule: 'columns', block: 'table' } }
  })
