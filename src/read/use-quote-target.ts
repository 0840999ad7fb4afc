import { useEffect } from 'react'
import { useLocation } from 'react-router'

const MARK = 'data-target'

/**
 * Marks the quote that the address leads to, for the style sheet to show which it is, each time anew. A page
 * opened cold has `:target`; a navigation by script does not move that.
 */
export function useQuoteTarget(): void {
  const location = useLocation()
  useEffect(() => {
    const quote = document.querySelector(`q[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`)
    if (quote === null) return
    quote.setAttribute(MARK, '')
    return () => {
      quote.removeAttribute(MARK)
      // Laid out without the mark, a quote led to twice is shown twice.
      quote.getBoundingClientRect()
    }
  }, [location])
}
