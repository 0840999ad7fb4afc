import type { PublicArticle } from '#news/article.ts'
import { countWords } from '#news/count-words.ts'
import type { Quote } from '#news/quote.ts'

const LONGEST = 160
/** Fewer words set large say nothing. */
const FEWEST_WORDS = 4

/** The stop that leads over to “he said”: out of place where the quote stands alone. */
const LEADS_OVER = /[\s,;:–—-]+$/u

/** A quote with its words as they stand alone. */
export type RankedQuote = { quote: Quote; text: string; isPull: boolean }

type Quoted = Pick<PublicArticle, 'quotes' | 'pullQuotes'>

function candidatesOf({ quotes, pullQuotes }: Quoted): readonly RankedQuote[] {
  const pulls = pullQuotes.flatMap(({ quote: index, text }): RankedQuote[] => {
    const quote = quotes[index]
    return quote === undefined ? [] : [{ quote, text, isPull: true }]
  })
  const all = [
    ...pulls,
    ...quotes.map((quote): RankedQuote => ({
      quote,
      text: quote.text.replace(LEADS_OVER, ''),
      isPull: false,
    })),
  ]
  return all.filter(({ text }) => text.length <= LONGEST && countWords(text) >= FEWEST_WORDS)
}

/** Those with a name first, then pull quotes in their order, then the longest. */
const compareRanked = (a: RankedQuote, b: RankedQuote): number =>
  Number(a.quote.speaker === null) - Number(b.quote.speaker === null) ||
  Number(b.isPull) - Number(a.isPull) ||
  (a.isPull ? 0 : b.text.length - a.text.length)

/** The quotes of a story that can stand alone, the best first: each at least four words, at most 160 characters. */
export const rankQuotes = (article: Quoted): readonly RankedQuote[] =>
  candidatesOf(article).toSorted(compareRanked)
