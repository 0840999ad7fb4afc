import { useSearchParams } from '#read/link/use-search-params.ts'
import { useLive } from '#read/use-live.ts'
import type { Filter } from './filter-groups.ts'

/** How a reader wants a page of quotes: in what order, and which of them. */
export type Choice = Filter & { order: 'speaker' | 'story' }

/**
 * The reader's choice, which stands in the address. The first render, the same for all, knows of none. A choice
 * made anew takes the place of the one before in the history.
 */
export function useChoice(): [choice: Choice, choose: (change: Partial<Choice>) => void] {
  const [params, setParams] = useSearchParams()
  const isLive = useLive()
  const read = (name: keyof Choice): string | null => (isLive ? params.get(name) : null)
  const choice: Choice = {
    order: read('order') === 'story' ? 'story' : 'speaker',
    story: read('story'),
    section: read('section'),
    time: read('time'),
  }
  const choose = (change: Partial<Choice>) => {
    const { order, ...filter } = { ...choice, ...change }
    const chosen = Object.entries({ order: order === 'story' ? order : null, ...filter })
    setParams(
      chosen.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
      { replace: true, preventScrollReset: true },
    )
  }
  return [choice, choose]
}
