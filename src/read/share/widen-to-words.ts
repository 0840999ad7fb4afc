import type { Span } from './write-text-directive.ts'

/** So much around an edge tells where its word begins and ends. */
const AROUND = 64

function findWord(text: string, at: number): Span {
  const start = Math.max(0, at - AROUND)
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text.slice(start, at + AROUND),
  )
  const { index, segment, isWordLike } = segments.containing(at - start) ?? { index: at - start, segment: '' }
  const from = start + index
  return isWordLike === true ? { from, to: from + segment.length } : { from: at, to: at + 1 }
}

/** A stretch of a text with the words whole that it begins and ends in: browsers find whole words alone. */
export const widenToWords = (text: string, { from, to }: Span): Span => ({
  from: findWord(text, from).from,
  to: findWord(text, to - 1).to,
})
