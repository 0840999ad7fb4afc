import { use } from 'react'
import {
  createPath,
  resolvePath,
  useLocation,
  UNSAFE_NavigationContext,
  type LinkProps,
  type To,
} from 'react-router'

export * from 'react-router'

/*
 * The library with a link that does only what shows in HTML: the library's own works out every link of every
 * page as the browser needs it, to be followed by script. It stands in for the library in the bundled press.
 */

/** Where a path from the root leads, or one within the page at hand. */
export function useHref(to: To): string {
  const { basename } = use(UNSAFE_NavigationContext)
  const { pathname, search, hash } = resolvePath(to, useLocation().pathname)
  const joined = pathname === '/' ? basename : `${basename}${pathname}`.replace(/\/{2,}/g, '/')
  return createPath({ pathname: joined, search, hash })
}

/** The element that the library's `Link` renders, to the letter, for what `useHref` can tell. */
export const Link = ({ to, viewTransition: _followed, onClick: _clicked, children, ...rest }: LinkProps) => (
  <a {...rest} href={useHref(to)} data-discover="true">
    {children}
  </a>
)

/** It shows nothing, and has no page to scroll. */
export const ScrollRestoration = () => null
