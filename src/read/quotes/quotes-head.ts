import type { EditionSummary } from '#news/edition.ts'
import { quotesPath } from '#news/paths.ts'
import type { QuotesPage } from '#news/quotes-page.ts'
import { namedHead, type PageHead } from '#read/page-head.ts'
import { describeQuotes, titleQuotes } from './describe-quotes.ts'

/** What a page of quotes says of itself. */
export function quotesHead(quotes: QuotesPage, summary: EditionSummary): PageHead {
  const { speaker, page } = quotes
  const name = titleQuotes(quotes)
  return {
    ...namedHead(page === 1 ? name : `${name}, page ${page}`, quotesPath(speaker, page), summary),
    description: describeQuotes(quotes),
  }
}
