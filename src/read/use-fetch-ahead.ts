import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import type { Onward } from '#news/onward.ts'
import { fetchAhead } from './prefetch-link.ts'

/**
 * Fetches ahead what a story leads to: the next one at once for a reader who is turning the pages, the others as
 * the end comes near. Until its reader does something, a page fetches nothing; nor does one that is not whole yet.
 */
export function useFetchAhead({ next }: Onward, isWhole: boolean): void {
  const client = useQueryClient()
  const hasTurned = useNavigationType() === NavigationType.Push
  useEffect(() => {
    if (isWhole && hasTurned && next !== null) fetchAhead(client, next.teaser.id, next.teaser.imprint)
  }, [client, isWhole, hasTurned, next])
  useEffect(() => {
    if (!isWhole) return undefined
    const until = new AbortController()
    const { signal } = until
    const watch = () =>
      import('./watch-end.ts').then(
        ({ watchEnd }) => signal.aborted || watchEnd(client, signal),
        () => undefined,
      )
    window.addEventListener('scroll', watch, { once: true, passive: true, signal })
    return () => until.abort()
  }, [client, isWhole])
}
