import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { markTarget } from './mark-target.ts'

/**
 * Marks the quote that the address leads to, each time anew: a page opened cold has `:target`, which a
 * navigation by script does not move. An address whose quote the page does not hold is looked into.
 */
export function useQuoteTarget(): void {
  const client = useQueryClient()
  const location = useLocation()
  useEffect(() => {
    const { hash, pathname } = location
    const until = new AbortController()
    const id = decodeURIComponent(hash.slice(1))
    const quote = document.querySelector(`q[id="${CSS.escape(id)}"]`)
    if (quote !== null) markTarget(quote, until.signal)
    else if (id.startsWith('q-'))
      import('./share/land-on-passage.ts').then(
        ({ landOnPassage }) => landOnPassage({ fragment: id, pathname, client }, until.signal),
        () => undefined,
      )
    return () => until.abort()
  }, [client, location])
}
