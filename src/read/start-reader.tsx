import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { matchRoutes, RouterContextProvider, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { attendLinks } from './attend-links.ts'
import { attendReader } from './attend-reader.ts'
import { createDevice } from './device/device.ts'
import { DeviceContext } from './device/use-device.ts'
import { clientContext } from './loaders.ts'
import { readPageData, type PageData } from './page-data.ts'
import { createQueryClient } from './query-client.ts'
import type { hydrateRoot } from './hydrate.ts'
import { createRoutes, PAGES_ID } from './routes.tsx'
import { createReaderRouter } from './routing.ts'
import { keepScroll } from './keep-scroll.ts'
import { WaysContext, type Ways } from './link/ways.ts'

/**
 * Loads the components of the page at hand into its routes, so that the first render is whole and equals
 * the HTML: a router that still has a lazy route to load would render nothing first.
 */
async function resolveRoutes(base: string): Promise<RouteObject[]> {
  const routes = createRoutes()
  for (const { route } of matchRoutes(routes, window.location, base) ?? []) {
    if (typeof route.lazy !== 'object') continue
    const component = await route.lazy.Component?.()
    if (component) route.Component = component
    delete route.lazy
  }
  return routes
}

/** What the loaders answered when the page was prerendered: data lies in the query client, so a mark is enough. */
function readHydration(routes: RouteObject[], base: string, page: PageData) {
  const ids = (matchRoutes(routes, window.location, base) ?? []).map(({ route }) => route.id ?? '')
  const loaderData = Object.fromEntries(ids.map((id) => [id, null]))
  const notFound = { status: 404, statusText: '', internal: false, data: null }
  return page.isMissing ? { loaderData, errors: { [PAGES_ID]: notFound } } : { loaderData }
}

/**
 * Makes the prerendered page live, in pieces that let the reader in between. `base` is the site's base path,
 * with a slash at both ends. Answers its query client.
 */
export async function startReader(base: string, hydrate: typeof hydrateRoot): Promise<QueryClient> {
  const page = readPageData(document)
  const client = createQueryClient(base)
  for (const [path, payload] of Object.entries(page.payloads)) client.setQueryData([path], payload)
  const routes = await resolveRoutes(base)
  const router = createReaderRouter({
    base,
    routes,
    hydrationData: readHydration(routes, base, page),
    getContext: () => new RouterContextProvider(new Map([[clientContext, client]])),
  })
  const device = createDevice(base)
  const ways: Ways = {
    base,
    follow: (to, options) => void router.navigate(to, options),
    ...keepScroll(router),
  }
  startTransition(() => {
    hydrate(
      document.getElementById('page') ?? document.body,
      <StrictMode>
        <QueryClientProvider client={client}>
          <DeviceContext value={device}>
            <WaysContext value={ways}>
              <RouterProvider router={router} useTransitions={false} />
            </WaysContext>
          </DeviceContext>
        </QueryClientProvider>
      </StrictMode>,
    )
  })
  attendReader()
  attendLinks(client)
  return client
}
