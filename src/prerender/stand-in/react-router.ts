/*
 * The router where pages are rendered once: it stays where it is, and its links do only what shows in HTML. It
 * stands in for the library in the bundled press; what works out where a path leads is the library's own.
 */

export {
  createContext,
  createStaticHandler,
  data,
  isRouteErrorResponse,
  NavigationType,
  replace,
  RouterContextProvider,
} from 'react-router'
export { Link, useHref } from './link.ts'
export { createStaticRouter, Outlet, StaticRouterProvider, useRouteError } from './static-router.ts'
export {
  useLocation,
  useMatches,
  useNavigate,
  useNavigation,
  useNavigationType,
  useParams,
  useSearchParams,
} from './use-router.ts'

/** It shows nothing, and has no page to scroll. */
export const ScrollRestoration = () => null
