import { QueryClient } from '@tanstack/react-query'
import { fetchPayload, PayloadError } from './fetch-payload.ts'

const TRIES = 3

const isMissing = (error: unknown): boolean => error instanceof PayloadError && error.status === 404

/**
 * A query client whose one query function fetches the key's path below `base` (a slash at both ends); or, where
 * `meta` names another address of the same data, that one first, which an edit may have taken away.
 */
export function createQueryClient(base: string): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, meta, signal }) => {
          const fetchPath = (path: unknown) => fetchPayload(`${base}${String(path)}`, signal)
          if (meta === undefined) return fetchPath(queryKey[0])
          return fetchPath(meta['address']).catch((error: unknown) => {
            if (isMissing(error)) return fetchPath(queryKey[0])
            throw error
          })
        },
        retry: (failures, error) => !isMissing(error) && failures < TRIES,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        staleTime: Infinity,
      },
    },
  })
}
