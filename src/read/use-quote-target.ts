import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { markTarget } from './mark-target.ts'

/** The fragment as it was before its characters were encoded; as it stands, when they were not. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/**
 * Marks the quote that the address leads to, each time anew: a page opened cold has `:target`, which a
 * navigation by script does not move. An address whose passage the page does not hold is looked into; a
 * browser that knows no text directives leaves them in it.
 */
export function useQuoteTarget(): void {
  const client = useQueryClient()
  const location = useLocation()
  useEffect(() => {
    const { hash, pathname } = location
    const until = new AbortController()
    const id = decode(hash.slice(1).replace(/:~:.*/, ''))
    const target = document.getElementById(id)
    if (target?.matches('q')) markTarget(target, until.signal)
    else if (id !== '' && target === null)
      import('./share/land-on-passage.ts')
        .then(({ landOnPassage }) => landOnPassage({ fragment: id, pathname, client }, until.signal))
        .catch(() => undefined)
    return () => until.abort()
  }, [client, location])
}
