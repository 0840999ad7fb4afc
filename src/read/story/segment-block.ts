import type { Quote } from '#news/quote.ts'
import { quoteAnchor } from '#news/paths.ts'

/** A stretch of a block: the paper's words, or somebody's, marks included. `anchor` is `null` when taken. */
export type Segment = { kind: 'words'; text: string } | { kind: 'quote'; text: string; anchor: string | null }

/** A quote's place in its block and its address in the page. */
export type PlacedQuote = Pick<Quote, 'start' | 'end'> & { anchor: string | null }

/**
 * Each block's quotes, by the block's index. Two quotes of the same words have one fingerprint: the first
 * has the address.
 */
export function placeQuotes(quotes: readonly Quote[]): ReadonlyMap<number, readonly PlacedQuote[]> {
  const placed = new Map<number, PlacedQuote[]>()
  const taken = new Set<string>()
  for (const { block, start, end, fingerprint } of quotes) {
    const anchor = taken.has(fingerprint) ? null : quoteAnchor(fingerprint)
    taken.add(fingerprint)
    placed.set(block, [...(placed.get(block) ?? []), { start, end, anchor }])
  }
  return placed
}

/** Cuts a block's text at its quotes; the segments joined are the text. A quote inside another is skipped. */
export function segmentBlock(text: string, quotes: readonly PlacedQuote[]): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, anchor } of quotes.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length || end <= start) continue
    if (start > at) segments.push({ kind: 'words', text: text.slice(at, start) })
    segments.push({ kind: 'quote', text: text.slice(start, end), anchor })
    at = end
  }
  if (at < text.length) segments.push({ kind: 'words', text: text.slice(at) })
  return segments
}
