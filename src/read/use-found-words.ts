import { useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/** The part of a story's address that names what the reader looked for. */
export const FOUND = 'find'

/** On a story whose address names words that were looked for: leads to them, and marks them. */
export function useFoundWords(): void {
  const location = useLocation()
  const navigation = useNavigationType()
  const first = useRef(location)
  useEffect(() => {
    const { search, hash } = location
    const words = new URLSearchParams(search).get(FOUND)
    if (words === null) return undefined
    // Who goes back comes back to where they were.
    const shallScroll = navigation !== NavigationType.Pop || location === first.current
    let leave: (() => void) | null = null
    let isGone = false
    import('./search/land-on-words.ts').then(
      ({ landOnWords }) => {
        if (!isGone) leave = landOnWords(words, { hash, shallScroll })
      },
      () => undefined,
    )
    return () => {
      isGone = true
      leave?.()
    }
  }, [location, navigation])
}
