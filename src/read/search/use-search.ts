import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { FRONT_PATH } from '#news/paths.ts'
import { useHref } from '#read/link/use-href.ts'
import type { SearchAnswer } from './answer.ts'
import { openSearcher } from './open-searcher.ts'

/** The one searcher of a visit. */
const searcherQuery = (base: string) =>
  queryOptions({
    queryKey: ['searcher'],
    queryFn: () => ({ search: openSearcher(base) }),
    retry: false,
    gcTime: Infinity,
  })

/** How a search stands: `answer` may still be that of the text before. */
export type Search = { answer: SearchAnswer | null; isWaiting: boolean; hasFailed: boolean }

/** Searches the edition for what a text asks for, with so many stories. */
export function useSearch(text: string, wanted: number): Search {
  const client = useQueryClient()
  const base = useHref(FRONT_PATH)
  const asked = text.trim()
  // The library comes while the reader types the first letters.
  useEffect(() => {
    client
      .fetchQuery(searcherQuery(base))
      .then(({ search }) => search('', 0))
      .catch(() => undefined)
  }, [client, base])
  const { data, isFetching, isPlaceholderData, isError } = useQuery({
    queryKey: ['search', asked, wanted],
    queryFn: async () => (await client.fetchQuery(searcherQuery(base))).search(asked, wanted),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
  return {
    answer: asked === '' ? null : (data ?? null),
    isWaiting: asked !== '' && (isFetching || isPlaceholderData),
    hasFailed: asked !== '' && isError && !isFetching,
  }
}
