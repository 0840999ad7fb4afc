import type { MarkedText } from './answer.ts'
import type { Span } from './find-passage.ts'
import { markText } from './mark-text.ts'

/** UTF-16 units: a line of a row, two on a narrow page. */
const LENGTH = 84
/** What is shown before the first word found. */
const LEAD = 24

/** The stretch, of the excerpt's length, that begins at one of the spans and has most of them. */
function findDensest(spans: readonly Span[]): number {
  const weighed = spans.map(({ start }) => ({
    start,
    held: spans.filter((span) => span.start >= start && span.end <= start + LENGTH - LEAD).length,
  }))
  const most = Math.max(0, ...weighed.map(({ held }) => held))
  return weighed.find(({ held }) => held === most)?.start ?? 0
}

/** The next gap between words from a place on, not further than some letters: where there are no gaps, the place. */
function toGap(text: string, at: number, step: 1 | -1): number {
  for (let place = at; Math.abs(place - at) < LEAD; place += step) {
    if (place <= 0 || place >= text.length || /\s/.test(text.charAt(place))) return place
  }
  return at
}

/** The part of a passage that shows where it has what was looked for, word for word. */
export function cutExcerpt(text: string, spans: readonly Span[]): MarkedText {
  if (text.length <= LENGTH) return markText(text, spans)
  const first = findDensest(spans)
  const start = first <= LEAD ? 0 : toGap(text, first - LEAD, 1)
  const end = start + LENGTH >= text.length ? text.length : toGap(text, start + LENGTH, -1)
  const within = spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
  // The dots do not begin a line.
  const rest = end === text.length ? '' : `${/\s/.test(text.charAt(end)) ? '\u00a0' : ''}…`
  return [
    ...markText(start === 0 ? '' : '…', []),
    ...markText(text.slice(start, end), within),
    ...markText(rest, []),
  ]
}
