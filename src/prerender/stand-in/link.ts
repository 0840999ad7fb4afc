import { createPath, resolvePath, type To } from 'react-router'
import { Element, type Props } from './element.ts'
import { usePlace } from './place.ts'

/** A path from the root that is already as short as it can be. */
const PLAIN = /^(?:\/[\w-]+)+$/

/** Where a path from the root leads, or one within the page at hand. */
export function useHref(to: To): string {
  const { base, location } = usePlace()
  if (typeof to === 'string' && PLAIN.test(to)) return base.slice(0, -1) + to
  if (typeof to === 'string' && !to.startsWith('/')) throw new Error(`“${to}” does not begin at the root`)
  const { pathname, search, hash } = resolvePath(to, location.pathname)
  const joined = pathname === '/' ? base : `${base}${pathname}`.replace(/\/{2,}/g, '/')
  return createPath({ pathname: joined, search, hash })
}

/** How a link is followed does not show. */
const FOLLOWING: ReadonlySet<string> = new Set(['to', 'viewTransition', 'reloadDocument'])

/** The element that the library's `Link` renders, to the letter, for what `useHref` can tell. */
export function Link(props: Props & { to: To }): Element {
  const shown: Record<string, unknown> = {}
  for (const name in props) if (!FOLLOWING.has(name)) shown[name] = props[name]
  shown['href'] = useHref(props.to)
  shown['data-discover'] = 'true'
  return new Element('a', shown)
}
