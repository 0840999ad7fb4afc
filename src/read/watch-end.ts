import type { QueryClient } from '@tanstack/react-query'
import { prefetchLink } from './prefetch-link.ts'

/** How near a link must come to be fetched ahead: one window below what is in view. */
const NEAR = '0px 0px 100% 0px'

/** Fetches the stories ahead that the end of this one leads to, each when its link comes near. */
export function watchEnd(client: QueryClient, until: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLAnchorElement)) continue
        observer.unobserve(target)
        prefetchLink(client, target)
      }
    },
    { rootMargin: NEAR },
  )
  for (const link of document.querySelectorAll('main a[data-imprint]')) observer.observe(link)
  until.addEventListener('abort', () => observer.disconnect())
}
