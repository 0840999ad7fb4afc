import { useEffect, useRef, type RefObject } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

/** Leads a reader who turns to another page of what was found to where it begins. */
export function useTurnedPage<E extends HTMLElement>(page: number): RefObject<E | null> {
  const start = useRef<E>(null)
  const seen = useRef(page)
  const hasTurned = useNavigationType() === NavigationType.Push
  useEffect(() => {
    if (seen.current === page) return
    seen.current = page
    if (!hasTurned) return
    start.current?.scrollIntoView({ behavior: 'instant' })
    start.current?.focus({ preventScroll: true })
  }, [page, hasTurned])
  return start
}
