import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { PublicArticle } from '#news/article.ts'
import type { EditionSummary } from '#news/edition.ts'
import type { Front } from '#news/front.ts'
import type { Onward } from '#news/onward.ts'
import { articleDataPath, EDITION_DATA, FRONT_DATA, imprintDataPath } from '#news/paths.ts'
import { onwardDataPath } from '#news/paths.ts'

/*
 * A query's key is the path of its JSON below the site's root: the client's one query function fetches it,
 * and prerendered pages carry their data under the same keys.
 */

export const summaryQuery = queryOptions<EditionSummary>({ queryKey: [EDITION_DATA] })

export const frontQuery = queryOptions<Front>({ queryKey: [FRONT_DATA] })

export const articleQuery = (id: string) => queryOptions<PublicArticle>({ queryKey: [articleDataPath(id)] })

export const onwardQuery = (id: string) => queryOptions<Onward>({ queryKey: [onwardDataPath(id)] })

/**
 * Fetches a story ahead of its reader, quietly: a failure shows when the story is asked for. Where its imprint is
 * known it comes from the address of its content, which no cache has to ask about twice.
 */
export function prefetchStory(client: QueryClient, id: string, imprint: string | null): void {
  const address = imprint === null ? {} : { meta: { address: imprintDataPath(id, imprint) } }
  void client.prefetchQuery({ ...articleQuery(id), ...address })
  void client.prefetchQuery(onwardQuery(id))
}
