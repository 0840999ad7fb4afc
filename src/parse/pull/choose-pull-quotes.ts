import type { Block } from '#news/block.ts'
import type { PullQuote, Quote } from '#news/quote.ts'

/** Passages to set large. None until the placing rule is written. */
export function choosePullQuotes(body: readonly Block[], quotes: readonly Quote[]): readonly PullQuote[] {
  return body.length === 0 || quotes.length === 0 ? [] : []
}
