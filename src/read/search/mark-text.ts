import type { MarkedText } from './answer.ts'
import type { Span } from './find-passage.ts'

/** Cuts a text at spans, which may overlap; the pieces joined are the text. */
export function markText(text: string, spans: readonly Span[]): MarkedText {
  const pieces: { text: string; isFound: boolean }[] = []
  let at = 0
  const add = (end: number, isFound: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), isFound })
    at = Math.max(at, end)
  }
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return pieces
}
