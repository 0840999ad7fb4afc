import { Outlet, ScrollRestoration } from 'react-router'
import { Announcer } from './announcer.tsx'
import { LoadingPage } from './page/loading-page.tsx'
import { useQuoteTarget } from './use-quote-target.ts'
import { useSlowNavigation } from './use-slow-navigation.ts'

/** What outlives every page: scroll positions, the announcement of a new page, its title and focus. */
export function Root() {
  const isWaiting = useSlowNavigation()
  useQuoteTarget()
  return (
    <>
      {isWaiting ? <LoadingPage /> : <Outlet />}
      <Announcer isWaiting={isWaiting} />
      <ScrollRestoration />
    </>
  )
}
