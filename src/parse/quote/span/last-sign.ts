import type { Span } from './span.ts'

const SKIPPED = /[\s’'”"]/

/** The last sign of the words in a span, marks and spaces aside. */
export function lastSign(text: string, { from, to }: Span): string {
  let at = to - 1
  while (at > from && SKIPPED.test(text.charAt(at))) at -= 1
  return text.charAt(at)
}
