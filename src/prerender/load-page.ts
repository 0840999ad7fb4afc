import type {
  ErrorResponse,
  LoaderFunctionArgs,
  RouteObject,
  RouterContextProvider,
  StaticHandler,
  StaticHandlerContext,
} from 'react-router'

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

const locate = (pathname: string): URL => new URL(pathname, 'http://localhost')

/** What a loader is given. A request is made only for one that looks: none of ours does, and it costs more than they do. */
class LoaderArgs implements LoaderFunctionArgs {
  readonly pattern = ''
  readonly params: LoaderFunctionArgs['params']
  readonly context: LoaderFunctionArgs['context']
  readonly #pathname: string

  constructor(pathname: string, { params, context }: Pick<LoaderFunctionArgs, 'params' | 'context'>) {
    this.params = params
    this.context = context
    this.#pathname = pathname
  }

  get request(): Request {
    return new Request(locate(this.#pathname))
  }

  get url(): URL {
    return locate(this.#pathname)
  }
}

/** Whether a value is data as JSON has it. The class of responses is costly to load, and none of ours answers with one. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === Object.prototype

/** What a loader threw to say that there is no such page, as the router hands it on; `null` for a failure. */
function readStatus(thrown: unknown): (ErrorResponse & { internal: boolean }) | null {
  const init = typeof thrown === 'object' && thrown !== null && 'init' in thrown ? thrown.init : null
  const status = typeof init === 'object' && init !== null && 'status' in init ? init.status : null
  return typeof status === 'number' ? { status, statusText: '', data: null, internal: false } : null
}

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
  const ask = () => new Request(locate(pathname))
  const matches = handler.match(pathname)
  if (matches === null) return handler.query(ask(), { requestContext: context })
  const lay = (known: Pick<StaticHandlerContext, 'loaderData' | 'errors' | 'statusCode'>) => ({
    ...known,
    basename: base,
    location: { pathname, search: '', hash: '', state: null, key: 'default' },
    matches,
    actionData: null,
    loaderHeaders: {},
    actionHeaders: {},
    _match: (location: string) => handler.match(location),
  })
  try {
    const loaderData: StaticHandlerContext['loaderData'] = {}
    for (const { route, params } of matches) {
      if (typeof route.loader !== 'function') continue
      const answer: unknown = await route.loader(new LoaderArgs(pathname, { params, context }), undefined)
      if (!isPlain(answer) && answer instanceof Response) return answer
      loaderData[route.id] = answer
    }
    return lay({ loaderData, errors: null, statusCode: 200 })
  } catch (thrown) {
    const told = readStatus(thrown)
    const shower = matches.findLast(({ route }) => route.ErrorBoundary)
    if (told === null || shower === undefined) return handler.query(ask(), { requestContext: context })
    return lay({ loaderData: {}, errors: { [shower.route.id]: told }, statusCode: told.status })
  }
}
