import type { List } from '#news/block.ts'
import type { PlacedQuote } from './segment-block.ts'

/** An item of a list, and the quotes that lie wholly in it, counted from the item's start. */
export type Item = { text: string; quotes: readonly PlacedQuote[] }

/** Finds the items in the block's text, in order, so that the block's quotes can be shown in them. */
export function findItems({ text, items }: List, quotes: readonly PlacedQuote[]): readonly Item[] {
  let from = 0
  return items.map((item) => {
    const start = text.indexOf(item, from)
    if (start < 0) return { text: item, quotes: [] }
    const end = start + item.length
    from = end
    const inside = quotes.filter((quote) => quote.start >= start && quote.end <= end)
    return {
      text: item,
      quotes: inside.map((quote) => ({
        start: quote.start - start,
        end: quote.end - start,
        anchor: quote.anchor,
      })),
    }
  })
}
