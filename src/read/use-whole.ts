import { startTransition, useEffect, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/** Calls `act` when what is on the page now has been painted. */
function afterPaint(act: () => void, until: AbortSignal): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => until.aborted || act())))
}

/**
 * Whether a page shall be set whole. One that its reader turns to begins with its first screen, and is whole when
 * that is painted; the HTML, a place gone back to and a passage of a page are whole at once.
 */
export function useWhole(): boolean {
  const { hash, search } = useLocation()
  const hasTurned = useNavigationType() === NavigationType.Push
  const [isWhole, setWhole] = useState(!hasTurned || hash !== '' || search !== '')
  useEffect(() => {
    if (isWhole) return undefined
    const until = new AbortController()
    afterPaint(() => startTransition(() => setWhole(true)), until.signal)
    return () => until.abort()
  }, [isWhole])
  return isWhole
}
