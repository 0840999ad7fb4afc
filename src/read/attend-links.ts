import type { QueryClient } from '@tanstack/react-query'
import { prefetchLink } from './prefetch-link.ts'

/** What tells that a link may be followed. */
const SIGNS = ['pointerover', 'touchstart', 'focusin'] as const

/** Fetches stories ahead as soon as their reader points at a link that leads to one. */
export function attendLinks(client: QueryClient): void {
  let last: HTMLAnchorElement | null = null
  const prepare = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null
    // A link that is pointed at has the focus next; a press of it shall wait for nothing.
    if (link === null || link === last) return
    last = link
    prefetchLink(client, link)
  }
  for (const sign of SIGNS) document.addEventListener(sign, prepare, { passive: true })
}
