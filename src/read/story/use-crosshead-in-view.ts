import { useEffect, useState } from 'react'
import type { Crosshead } from '#news/block.ts'

/** Where the eye is: the crosshead that last passed this line of the window is the one being read. */
const LINE = 0.4

const isAboveLine = (heading: Element): boolean =>
  heading.getBoundingClientRect().top < window.innerHeight * LINE

/** The anchor of the crosshead being read; `null` before the first one, and in the first render. */
export function useCrossheadInView(crossheads: readonly Crosshead[]): string | null {
  const [inView, setInView] = useState<string | null>(null)
  useEffect(() => {
    const headings = crossheads
      .map(({ anchor }) => document.getElementById(anchor))
      .filter((heading) => heading !== null)
    const look = () => {
      setInView(headings.findLast(isAboveLine)?.id ?? null)
    }
    // All that lies above the line counts as seen, so that a jump over several crossheads is noticed too.
    const margin = { rootMargin: `9999999px 0px -${100 * (1 - LINE)}% 0px` }
    const observer = new IntersectionObserver(look, margin)
    for (const heading of headings) observer.observe(heading)
    return () => observer.disconnect()
  }, [crossheads])
  return inView
}
