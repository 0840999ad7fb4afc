/*
 * The router where pages are rendered once: it stays where it is. It stands in for the library in the bundled press.
 */

export {
  createContext,
  data,
  isRouteErrorResponse,
  NavigationType,
  replace,
  RouterContextProvider,
} from 'react-router'
export { createStaticHandler } from './static-handler.ts'
export { createStaticRouter, Outlet, StaticRouterProvider, useRouteError } from './static-router.ts'
export { useLocation, useMatches, useNavigation, useNavigationType, useParams } from './use-router.ts'
