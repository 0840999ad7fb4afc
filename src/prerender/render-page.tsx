import { QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
  type RouteObject,
  type StaticHandler,
} from 'react-router'
import { clientContext } from '#read/loaders.ts'
import { isPageHead, type PageHead } from '#read/page-head.ts'
import { createQueryClient } from '#read/query-client.ts'
import { stillWays, WaysContext } from '#read/link/ways.ts'
import { keepLeaf } from './keep-leaf.ts'
import { loadLazy, loadPage } from './load-page.ts'
import type { Page, PageKind } from './page.ts'

/** Rendered: the body's HTML and what the page's loader says of the page; `null` for a missing page. */
export type Rendered = { html: string; head: PageHead | null }

/** A function that renders pages of `routes` below `base`. It throws when a page redirects or fails. */
export async function createRenderer(
  routes: RouteObject[],
  base: string,
): Promise<(page: Page) => Promise<Rendered>> {
  await loadLazy(routes)
  const ways = stillWays(base)
  const handlers = new Map<PageKind, StaticHandler>()
  const findHandler = (kind: PageKind): StaticHandler => {
    const known = handlers.get(kind)
    if (known !== undefined) return known
    // Whose route is known need not be tried on all the others.
    const handler = createStaticHandler(keepLeaf(routes, kind), { basename: base })
    handlers.set(kind, handler)
    return handler
  }
  return async ({ kind, path, payloads }) => {
    const handler = findHandler(kind)
    const client = createQueryClient(base)
    for (const [key, payload] of payloads) client.setQueryData([key], payload)
    const requestContext = new RouterContextProvider(new Map([[clientContext, client]]))
    const context = await loadPage(handler, { path, base, requestContext })
    if (!('matches' in context)) throw new Error(`${path} redirects to ${context.headers.get('Location')}`)
    const failure = Object.values(context.errors ?? {}).find((error: unknown) => error instanceof Error)
    if (failure !== undefined) throw failure
    const html = renderToString(
      <QueryClientProvider client={client}>
        <WaysContext value={ways}>
          <StaticRouterProvider
            context={context}
            router={createStaticRouter(handler.dataRoutes, context)}
            hydrate={false}
          />
        </WaysContext>
      </QueryClientProvider>,
    )
    client.clear()
    const head: unknown = Object.values(context.loaderData).find(isPageHead)
    return { html, head: isPageHead(head) ? head : null }
  }
}
