import { useSuspenseQuery } from '@tanstack/react-query'
import { summaryQuery } from '#read/queries.ts'
import { SavedPage } from './saved-page.tsx'

/** What was saved and lately read, with the edition it is read in. */
export function SavedRoute() {
  const { data: summary } = useSuspenseQuery(summaryQuery)
  return <SavedPage summary={summary} />
}
