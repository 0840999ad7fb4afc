import { useEffect, useRef, useState } from 'react'
import { useLocation, useMatches } from 'react-router'
import { applyHead } from './apply-head.ts'
import { isPageHead } from './page-head.ts'

/** Moves the focus to `element` without scrolling: the router restores the scroll position itself. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/**
 * After a navigation: sets the document's head, moves the focus to the crosshead or quote the address
 * names, else to the new page's h1, and says that h1 to assistive technology; while a page is late, that it
 * is loading. The first page of a visit is left to the browser.
 */
export function Announcer({ isWaiting }: { isWaiting: boolean }) {
  const { pathname, hash } = useLocation()
  const head = useMatches().at(-1)?.loaderData
  const seen = useRef(`${pathname}${hash}`)
  const [said, say] = useState('')

  useEffect(() => {
    if (seen.current === `${pathname}${hash}`) return
    const isNewPage = !seen.current.startsWith(`${pathname}#`) && seen.current !== pathname
    seen.current = `${pathname}${hash}`
    const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
    const heading = document.querySelector('h1')
    const stop = target ?? (isNewPage ? heading : null)
    if (stop !== null) focusOn(stop)
    if (!isNewPage) return
    const headline = heading?.textContent ?? ''
    // A page that is missing or could not be made has no head of its own.
    if (isPageHead(head)) applyHead(head)
    else document.title = headline
    say(headline)
  }, [pathname, hash, head])

  return <output className="sr-only">{isWaiting ? 'Loading' : said}</output>
}
