import type { RouteObject, RouterContextProvider, StaticHandler, StaticHandlerContext } from 'react-router'

/** Loads the components of a page's routes, which the browser fetches when it comes to them. */
export async function loadLazy(routes: readonly RouteObject[]): Promise<void> {
  for (const route of routes) {
    const { lazy, children } = route
    if (typeof lazy === 'object') {
      const component = await lazy.Component?.()
      if (component) route.Component = component
      delete route.lazy
    }
    if (children !== undefined) await loadLazy(children)
  }
}

type Asked = { path: string; base: string; requestContext: RouterContextProvider }

/** Whether a value is data as JSON has it. The class of responses is costly to load, and none of ours answers with one. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === Object.prototype

/**
 * What the router knows of a page once its loaders have answered. The library's own way there costs as much
 * as rendering does, so it is gone only where a loader does not answer with data.
 */
export async function loadPage(
  handler: StaticHandler,
  asked: Asked,
): Promise<StaticHandlerContext | Response> {
  const { path, base, requestContext: context } = asked
  const pathname = `${base.slice(0, -1)}${path}`
  const locate = () => new URL(pathname, 'http://localhost')
  const ask = () => new Request(locate())
  const matches = handler.match(pathname)
  if (matches === null) return handler.query(ask(), { requestContext: context })
  try {
    const loaderData: StaticHandlerContext['loaderData'] = {}
    for (const { route, params } of matches) {
      if (typeof route.loader !== 'function') continue
      const args = {
        // Made only for a loader that looks: none of ours does, and they cost more than it does.
        get request() {
          return ask()
        },
        get url() {
          return locate()
        },
        pattern: '',
        params,
        context,
      }
      const answer: unknown = await route.loader(args, undefined)
      if (!isPlain(answer) && answer instanceof Response) return answer
      loaderData[route.id] = answer
    }
    return {
      basename: base,
      location: { pathname, search: '', hash: '', state: null, key: 'default' },
      matches,
      loaderData,
      actionData: null,
      errors: null,
      statusCode: 200,
      loaderHeaders: {},
      actionHeaders: {},
      _match: (location) => handler.match(location),
    }
  } catch {
    return handler.query(ask(), { requestContext: context })
  }
}
