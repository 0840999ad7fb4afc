import { fingerprint } from '#parse/identity/fingerprint.ts'
import type { Block } from '#news/block.ts'
import type { Quote } from '#news/quote.ts'
import { findSpans } from './find-spans.ts'

const MINIMUM_WORDS = 3

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** The quotations of a story's paragraphs, in the order of the copy. */
export function findQuotes(story: {
  headline: string
  body: readonly Block[]
  language: string
}): readonly Quote[] {
  const quotes: Quote[] = []
  const seen = new Map<string, number>()
  for (const [block, { kind, text }] of story.body.entries()) {
    if (kind !== 'paragraph') continue
    for (const span of findSpans(text)) {
      const words = text.slice(span.innerStart, span.innerEnd)
      if (wordCount(words) < MINIMUM_WORDS) continue
      const print = fingerprint(words)
      const repeats = (seen.get(print) ?? 0) + 1
      seen.set(print, repeats)
      quotes.push({
        text: words,
        speaker: null,
        speakerKind: null,
        role: null,
        block,
        start: span.start,
        end: span.end,
        group: quotes.length,
        fingerprint: repeats === 1 ? print : `${print}-${repeats}`,
      })
    }
  }
  return quotes
}
