import { Element, type Props } from './element.ts'
import { PlaceContext, usePlace, type Page, type Place } from './place.ts'

type Component = (props: Props) => unknown

const isComponent = (value: unknown): value is Component => typeof value === 'function'

/** A router of one page is nothing but that page. */
export const createStaticRouter = (_routes: unknown, page: Page): Page => page

/** A page: its outermost route, and the others within. */
export function StaticRouterProvider({ router: page }: { router: Page }): Element {
  const { basename: base = '/', location } = page
  if (!base.endsWith('/') || !location.pathname.startsWith(base))
    throw new Error(`${location.pathname} does not lie below ${base}`)
  const pathname = location.pathname.slice(base.length - 1)
  return placeOutlet({ page, base, location: { ...location, pathname }, depth: 0 })
}

const placeOutlet = (value: Place): Element =>
  new Element(PlaceContext, { value, children: new Element(Outlet, {}) })

/** The next route within the one that is being rendered, or what stands there for its failure. */
export function Outlet(): Element | null {
  const place = usePlace()
  const { page, depth } = place
  const route = page.matches[depth]?.route
  if (route === undefined) return null
  const hasFailed = page.errors?.[route.id] !== undefined
  const shown = hasFailed ? route.ErrorBoundary : (route.Component ?? Outlet)
  if (!isComponent(shown)) throw new Error(`The route ${route.id} has nothing to show`)
  return new Element(PlaceContext, {
    value: { ...place, depth: depth + 1 },
    children: new Element(shown, {}),
  })
}

/** What failed in the route that is being rendered. */
export function useRouteError(): unknown {
  const { page, depth } = usePlace()
  return page.errors?.[page.matches[depth - 1]?.route.id ?? '']
}
