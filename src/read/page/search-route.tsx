import { useSuspenseQuery } from '@tanstack/react-query'
import { summaryQuery } from '#read/queries.ts'
import { SearchPage } from './search-page.tsx'

/** The search, with the edition it goes through. */
export function SearchRoute() {
  const { data: summary } = useSuspenseQuery(summaryQuery)
  return <SearchPage summary={summary} />
}
