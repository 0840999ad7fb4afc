import { startTransition, useEffect, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { afterPaint } from './after-paint.ts'

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
    afterPaint(() => until.signal.aborted || startTransition(() => setWhole(true)))
    return () => until.abort()
  }, [isWhole])
  return isWhole
}
