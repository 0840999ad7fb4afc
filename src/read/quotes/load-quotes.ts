import type { LoaderFunctionArgs } from 'react-router'
import { clientContext, missing, need } from '#read/loaders.ts'
import type { PageHead } from '#read/page-head.ts'
import { summaryQuery } from '#read/queries.ts'
import { quotesHead } from './quotes-head.ts'
import { quotesQuery } from './quotes-query.ts'
import { readQuotesParams } from './read-quotes-params.ts'

export async function loadQuotes({ context, params }: LoaderFunctionArgs): Promise<PageHead> {
  const client = context.get(clientContext)
  const asked = readQuotesParams(params)
  if (asked === null) throw missing()
  const [summary, quotes] = await need(
    Promise.all([
      client.ensureQueryData(summaryQuery),
      client.ensureQueryData(quotesQuery(asked.speaker, asked.page)),
    ]),
  )
  return quotesHead(quotes, summary)
}
