import type { QueryClient } from '@tanstack/react-query'
import { prefetchStory } from './queries.ts'
import { sparesData } from './spares-data.ts'

const ID = /[0-9a-f]{8}$/

/** Fetches a story ahead, and the code of its page, unless the reader spares data. */
export function fetchAhead(client: QueryClient, id: string, imprint: string | null): void {
  if (sparesData()) return
  prefetchStory(client, id, imprint)
  import('./page/article-route.tsx').catch(() => undefined)
}

/** Fetches ahead the story that a link leads to; other links are left alone. */
export function prefetchLink(client: QueryClient, link: HTMLAnchorElement): void {
  const { imprint } = link.dataset
  const id = ID.exec(link.pathname)?.[0]
  if (imprint !== undefined && id !== undefined) fetchAhead(client, id, imprint)
}
