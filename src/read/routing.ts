import {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  UNSAFE_createRouter as createRouter,
  UNSAFE_defaultMapRouteProperties as mapRouteProperties,
  type HydrationState,
  type RouteObject,
  type RouterContextProvider,
} from 'react-router'
import { writeLate } from './write-late.ts'

type Options = {
  /** The site's base path, with a slash at both ends. */
  base: string
  routes: RouteObject[]
  hydrationData: HydrationState
  getContext: () => RouterContextProvider
}

/** What comes sooner came at once. */
const SLOW_MS = 300

/** The browser's router, quick to turn: it tells of a page that is on its way only once the reader must be told. */
export function createReaderRouter({ base, ...options }: Options) {
  const history = createBrowserHistory()
  writeLate(history)
  const router = createRouter({ ...options, basename: base, history, mapRouteProperties })
  const subscribe = router.subscribe.bind(router)
  router.subscribe = (tell) => {
    let late: ReturnType<typeof setTimeout> | undefined
    const leave = subscribe((state, change) => {
      clearTimeout(late)
      if (state.navigation.state === 'loading') late = setTimeout(tell, SLOW_MS, state, change)
      else tell(state, change)
    })
    return () => {
      clearTimeout(late)
      leave()
    }
  }
  return router.initialize()
}
