import {
  createStaticHandler as createLibraryHandler,
  type DataRouteObject,
  type RouteObject,
  type StaticHandler,
} from 'react-router'

/** What need not be decoded in an address. */
const VALUE = '[\\w.~-]+'
/** A part of a route's path: a word, or the name of a value, which may be left out where it ends in a question mark. */
const PART = /^(?:(?<word>[\w-]+)|:(?<name>\w+)(?<mark>\??))$/

/** The routes around a page and its own, from the outermost; `null` where they lead to several pages. */
function listChain(routes: readonly DataRouteObject[]): readonly DataRouteObject[] | null {
  const [route, ...others] = routes
  if (route === undefined) return []
  const inner = others.length > 0 ? null : listChain(route.children ?? [])
  return inner === null ? null : [route, ...inner]
}

/** What the addresses of a chain's page look like; `null` where that takes more than words and values to say. */
function writePattern(chain: readonly DataRouteObject[]): RegExp | null {
  const parts = chain.flatMap(({ path }) => path?.split('/') ?? []).map((part) => PART.exec(part)?.groups)
  if (parts.length === 0) return null
  let pattern = ''
  for (const part of parts) {
    if (part === undefined) return null
    const { word, name = '', mark } = part
    pattern += word === undefined ? `(?:/(?<${name}>${VALUE}))${mark}` : `/${word}`
  }
  return new RegExp(`^${pattern}$`)
}

/**
 * The library's handler, but for how it finds the routes of an address: it takes a pattern apart anew for each, which
 * costs as much as a page's data. Where the routes lead to one page alone, its pattern is made once.
 */
export function createStaticHandler(routes: RouteObject[], options: { basename: string }): StaticHandler {
  const library = createLibraryHandler(routes, options)
  const root = options.basename.slice(0, -1)
  const chain = listChain(library.dataRoutes)
  const pattern = chain === null ? null : writePattern(chain)
  if (chain === null || pattern === null) return library
  return {
    ...library,
    match: (place) => {
      const pathname = typeof place === 'string' ? place : (place.pathname ?? '')
      const found = pathname.startsWith(`${root}/`) ? pattern.exec(pathname.slice(root.length)) : null
      if (found === null) return library.match(place)
      const params = { ...found.groups }
      return chain.map((route) => ({ route, params, pathname, pathnameBase: pathname }))
    },
  }
}
