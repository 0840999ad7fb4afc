import { useQuery } from '@tanstack/react-query'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { summaryQuery } from '#read/queries.ts'
import { ErrorPage } from './error-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** What stands in a page's place when it does not exist or could not be made. */
export function RouteError() {
  const error = useRouteError()
  const summary = useQuery(summaryQuery).data ?? null
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return isMissing ? <NotFoundPage summary={summary} /> : <ErrorPage summary={summary} />
}
