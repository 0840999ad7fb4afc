import type { Marked, Pass } from '#parse/marks/mark.ts'

/** Columns are set with spaces or tabs: `END STOCKS   92.5   87.0`. */
const GAP = / {3,}|\t+/
const ENOUGH = 300

/** What stands in every gap: other lines need no closer look. */
const mayHaveGap = (raw: string): boolean => raw.includes('   ') || raw.includes('\t')

const hasColumns = (marked: Marked | undefined): boolean =>
  marked !== undefined &&
  marked.fate === null &&
  // as printed there is a single space between words
  marked.line.raw !== marked.line.text &&
  mayHaveGap(marked.line.raw) &&
  marked.line.raw.slice(0, ENOUGH).trim().split(GAP).length > 1

/** Two and more lines in columns are a table. */
export const markTables: Pass = (copy) =>
  copy.map((marked, i): Marked => {
    const { line } = marked
    if (!hasColumns(marked) || !(hasColumns(copy[i - 1]) || hasColumns(copy[i + 1]))) return marked
    return { line, fate: { kind: 'block', rule: 'columns', block: 'table' } }
  })
