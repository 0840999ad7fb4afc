import { createContext } from './context.ts'
import { Element } from './element.ts'
import { use } from './react.ts'

export { queryOptions, keepPreviousData } from '@tanstack/react-query'

/*
 * What the press needs of the query client: a page's data is all there before it is rendered, so that nothing
 * is fetched, watched or fetched again. It stands in for the library in the bundled press; the browser has the
 * library itself.
 */

type Query = { queryKey: readonly unknown[] }

/** A page's data by the first part of its key. */
export class QueryClient {
  readonly #held = new Map<unknown, unknown>()

  setQueryData([key]: readonly unknown[], data: unknown): void {
    this.#held.set(key, data)
  }

  getQueryData([key]: readonly unknown[]): unknown {
    return this.#held.get(key)
  }

  /** Rejects where the page has no such data. */
  async ensureQueryData({ queryKey: [key] }: Query): Promise<unknown> {
    if (!this.#held.has(key)) throw new Error(`${String(key)} is not among the page’s data`)
    return this.#held.get(key)
  }

  clear(): void {
    this.#held.clear()
  }
}

const ClientContext = createContext(new QueryClient())

export const QueryClientProvider = ({ client, children }: { client: QueryClient; children: unknown }) =>
  new Element(ClientContext, { value: client, children })

export const useQueryClient = (): QueryClient => use(ClientContext)

export const useQuery = ({ queryKey }: Query): { data: unknown } => ({
  data: useQueryClient().getQueryData(queryKey),
})

/** Nothing is waited for. */
export const useSuspenseQuery = (query: Query): { data: unknown } => useQuery(query)
