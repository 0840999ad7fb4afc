import type { QueryClient } from '@tanstack/react-query'
import { prefetchLink } from './prefetch-link.ts'

/** What tells that a link may be followed. */
const SIGNS = ['pointerover', 'touchstart', 'focusin'] as const

/** Fetches stories ahead as soon as their reader points at a link that leads to one. */
export function attendLinks(client: QueryClient): void {
  const prepare = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link !== null) prefetchLink(client, link)
  }
  for (const sign of SIGNS) document.addEventListener(sign, prepare, { passive: true })
}
