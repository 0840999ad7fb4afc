import { useEffect, useLayoutEffect } from 'react'
import { Outlet, useLocation } from 'react-router'
import { Announcer } from './announcer.tsx'
import { useLoadingPage } from './use-loading-page.ts'
import { useFoundWords } from './use-found-words.ts'
import { useQuoteTarget } from './use-quote-target.ts'
import { useWays } from './link/ways.ts'

/** What outlives every page: scroll positions, the announcement of a new page, its title and focus. */
export function Root() {
  const loading = useLoadingPage()
  const location = useLocation()
  const { arrive, takeOver } = useWays()
  useLayoutEffect(arrive, [arrive, location])
  // After the effects of all that it holds.
  useEffect(takeOver, [takeOver])
  useQuoteTarget()
  useFoundWords()
  return (
    <>
      {loading ?? <Outlet />}
      <Announcer isWaiting={loading !== null} />
    </>
  )
}
