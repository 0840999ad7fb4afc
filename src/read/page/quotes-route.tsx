import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { summaryQuery } from '#read/queries.ts'
import { quotesQuery } from '#read/quotes/quotes-query.ts'
import { readQuotesParams } from '#read/quotes/read-quotes-params.ts'
import { loadStyle } from '#read/quotes/load-style.ts'
import { QuotesView } from './quotes-page.tsx'

/** One page of who said what, with its data. */
function QuotesRoute() {
  const { speaker, page } = readQuotesParams(useParams()) ?? { speaker: null, page: 1 }
  const { data } = useSuspenseQuery(quotesQuery(speaker, page))
  const { data: summary } = useSuspenseQuery(summaryQuery)
  return <QuotesView quotes={data} summary={summary} />
}

/** The component, when it can be shown in its style. */
export async function loadQuotesRoute(): Promise<typeof QuotesRoute> {
  await loadStyle()
  return QuotesRoute
}
