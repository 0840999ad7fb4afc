import { useLocation, type NavigateOptions } from 'react-router'
import { useWays } from './ways.ts'

type Pairs = Readonly<Record<string, string>> | [name: string, value: string][]

/** What the address asks for, and a way to ask for something else. */
export function useSearchParams() {
  const { search } = useLocation()
  const { follow } = useWays()
  const ask = (pairs: Pairs, options: NavigateOptions = {}) =>
    follow({ search: `?${new URLSearchParams(pairs).toString()}` }, options)
  return [new URLSearchParams(search), ask] as const
}
