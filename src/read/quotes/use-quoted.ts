import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Asked, Found } from './find-quoted.ts'

/** How a reader's question stands: `found` may still be what was found before. */
export type Quoted = { found: Found | null; isWaiting: boolean; hasFailed: boolean; retry: () => void }

/** Looks for quotes that the page at hand does not hold, if any are asked for. */
export function useQuoted(asked: Asked | null): Quoted {
  const { data, isFetching, isError, refetch } = useQuery({
    queryKey: ['quoted', asked],
    queryFn: async ({ client }) => {
      const { findQuoted } = await import('./find-quoted.ts')
      return asked === null ? null : findQuoted(client, asked)
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
  return {
    found: asked === null ? null : (data ?? null),
    isWaiting: asked !== null && isFetching,
    hasFailed: asked !== null && isError && !isFetching,
    retry: () => void refetch(),
  }
}
