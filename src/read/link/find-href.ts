import type { To } from 'react-router'

/** The address, on a site below `base`, of a path that begins at its root, or of a place in the page at hand. */
export function findHref(base: string, to: To): string {
  const root = base.slice(0, -1)
  if (typeof to === 'string') return root + to
  const { pathname, search = '', hash = '' } = to
  const fragment = hash === '' || hash.startsWith('#') ? hash : `#${hash}`
  return `${pathname === undefined ? '' : root + pathname}${search}${fragment}`
}
