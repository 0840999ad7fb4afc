import { useSearchParams } from '#read/link/use-search-params.ts'
import { useLive } from '#read/use-live.ts'
import type { Filter } from './filter-groups.ts'
import { writeChoice } from './write-choice.ts'

/** How a reader wants quotes: in what order, which of them, and which page of those, counted from 1. */
export type Choice = Filter & { order: 'speaker' | 'story'; page: number }

const readPage = (text: string | null): number => (/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1)

/**
 * The reader's choice, which stands in the address. The first render, the same for all, knows of none. A choice
 * made anew begins at its first page, and takes the place of the one before in the history.
 */
export function useChoice(): [choice: Choice, choose: (change: Partial<Choice>) => void] {
  const [params, setParams] = useSearchParams()
  const isLive = useLive()
  const read = (name: keyof Choice): string | null => (isLive && params.get(name)) || null
  const choice: Choice = {
    order: read('order') === 'story' ? 'story' : 'speaker',
    story: read('story'),
    section: read('section'),
    time: read('time'),
    page: readPage(read('page')),
  }
  const choose = (change: Partial<Choice>) =>
    setParams(writeChoice({ ...choice, page: 1, ...change }), { replace: true, preventScrollReset: true })
  return [choice, choose]
}
