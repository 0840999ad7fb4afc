import type { Line } from '#parse/lines/line.ts'
import { isEndOfStory, scoreLine } from './score-line.ts'

/** The lines of a page that hold its story: `start` is the first, `end` is after the last. */
export type Stretch = { start: number; end: number }

/** A story of so much weight ends where comments or forms begin; a lighter stretch was a button or a teaser. */
const ENOUGH_STORY = 120

/** The densest stretch of prose: the neighbouring lines whose weights have the greatest sum. */
export function findStory(lines: readonly Line[]): Stretch {
  let best = { start: 0, end: 0, sum: 0 }
  let start = 0
  let sum = 0
  for (const [i, { text }] of lines.entries()) {
    if (best.sum > ENOUGH_STORY && isEndOfStory(text)) break
    if (sum <= 0) {
      start = i
      sum = 0
    }
    sum += scoreLine(text, { below: lines[i + 1]?.text, story: best.sum })
    if (sum > best.sum) best = { start, end: i + 1, sum }
  }
  return { start: best.start, end: best.end }
}
