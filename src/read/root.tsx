import { Outlet, ScrollRestoration } from 'react-router'
import { Announcer } from './announcer.tsx'

/** What outlives every page: scroll positions, the announcement of a new page, its title and focus. */
export function Root() {
  return (
    <>
      <Outlet />
      <Announcer />
      <ScrollRestoration />
    </>
  )
}
