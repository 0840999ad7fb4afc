import { useSuspenseQuery } from '@tanstack/react-query'
import { frontQuery, summaryQuery } from '#read/queries.ts'
import { FrontPage } from './front-page.tsx'

/** The front, with its data. */
export function FrontRoute() {
  const { data: front } = useSuspenseQuery(frontQuery)
  const { data: summary } = useSuspenseQuery(summaryQuery)
  return <FrontPage front={front} summary={summary} />
}
