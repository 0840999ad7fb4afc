import { QueryClient } from '@tanstack/react-query'
import { fetchPayload, PayloadError } from './fetch-payload.ts'

const TRIES = 3

/** A query client whose one query function fetches the key's path below `base` (a slash at both ends). */
export function createQueryClient(base: string): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, signal }) => fetchPayload(`${base}${String(queryKey[0])}`, signal),
        retry: (failures, error) =>
          !(error instanceof PayloadError && error.status === 404) && failures < TRIES,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        staleTime: Infinity,
      },
    },
  })
}
