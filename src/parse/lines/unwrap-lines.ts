import type { Line, SourceLine } from './line.ts'

/** The widest line of hard-wrapped text; wider lines are paragraphs. */
const WIDEST = 120
const NARROWEST = 40
const ENOUGH_BREAKS = 3
const GAP = / {2,}/
const ITEM = /^(?:[-•*–—]\s|\d{1,3}[.)]\s)/

/** Three columns and more, set with spaces. */
const hasColumns = ({ raw }: Line): boolean => raw.trim().split(GAP).length > 2

const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? ''

/**
 * A line that ends because the next word did not fit:
 *
 *     The council voted late on Tuesday to close the      ← `bridge,` would pass the edge
 *     bridge, and engineers agreed.
 */
function isFull(line: Line, next: Line, width: number): boolean {
  const length = line.raw.length
  return length >= NARROWEST / 2 && length <= width && length + 1 + firstWord(next.text).length >= width
}

const canJoin = (line: Line, next: Line): boolean =>
  next.gap === 0 && !hasColumns(line) && !hasColumns(next) && !ITEM.test(next.text)

/** The edge that most breaks inside this text keep; `null` when its lines are paragraphs. */
function findWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((most, line) => Math.max(most, line.raw.length), 0)
  if (width > WIDEST || width < NARROWEST) return null
  let breaks = 0
  let full = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (next === undefined || !canJoin(line, next)) return
    breaks++
    if (isFull(line, next, width)) full++
  })
  return full >= ENOUGH_BREAKS && full >= breaks * 0.6 ? width : null
}

function joinAll(lines: readonly [Line, ...Line[]]): Line {
  const [first, ...rest] = lines
  if (rest.length === 0) return first
  const text = lines.map((line) => line.text).join(' ')
  const sources: [SourceLine, ...SourceLine[]] = [first.sources[0], ...rest.map((line) => line.sources[0])]
  return { ...first, text, raw: text, sources }
}

/** Joins the lines of hard-wrapped text into paragraphs; any other text is handed on as it is. */
export function unwrapLines(lines: readonly Line[]): readonly Line[] {
  const width = findWidth(lines)
  if (width === null) return lines
  const joined: Line[] = []
  let group: [Line, ...Line[]] | null = null
  for (const line of lines) {
    const before = group?.at(-1)
    if (group !== null && before !== undefined && canJoin(before, line) && isFull(before, line, width)) {
      group.push(line)
      continue
    }
    if (group !== null) joined.push(joinAll(group))
    group = [line]
  }
  if (group !== null) joined.push(joinAll(group))
  return joined
}
