import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useMatches } from 'react-router'
import { afterPaint } from './after-paint.ts'
import { applyHead } from './apply-head.ts'
import { isPageHead } from './page-head.ts'

/** Whether the focus has gone on to something of the page since it lay on `before`: its reader, or a find, moved it. */
function hasGoneOn(before: Element | null): boolean {
  const { activeElement: now } = document
  return now !== before && now !== null && document.querySelector('main')?.contains(now) === true
}

/** Moves the focus to `element` without scrolling. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** What the address names on the page, else `heading` if that is new; `null` when the focus stays where it is. */
function findStop(hash: string, heading: HTMLElement | null): HTMLElement | null {
  return (hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))) ?? heading
}

/**
 * After a navigation, once its page is painted: moves the focus to the crosshead or quote the address names, else
 * to the new page's h1, unless it has gone on to something of that page; sets the document's head, and says that h1
 * to assistive technology; while a page is late, that it is loading. The first page of a visit is left to the browser.
 */
export function Announcer({ isWaiting }: { isWaiting: boolean }) {
  const { pathname, hash } = useLocation()
  const head = useMatches().at(-1)?.loaderData
  const seen = useRef(`${pathname}${hash}`)
  const [said, say] = useState('')
  const [first] = useState(pathname)

  // Type that came too late for the first page of a visit is worn from the next one on.
  useLayoutEffect(() => {
    if (pathname !== first) delete document.documentElement.dataset['type']
  }, [first, pathname])

  useEffect(() => {
    if (seen.current === `${pathname}${hash}`) return
    const isNewPage = !seen.current.startsWith(`${pathname}#`) && seen.current !== pathname
    seen.current = `${pathname}${hash}`
    const { activeElement: before } = document
    // To find where the focus goes the page must be laid out, which its paint has done.
    afterPaint(() => {
      const heading = document.querySelector('h1')
      const stop = findStop(hash, isNewPage ? heading : null)
      if (stop !== null && !hasGoneOn(before)) focusOn(stop)
      if (!isNewPage) return
      const headline = heading?.textContent ?? ''
      // A page that is missing or could not be made has no head of its own.
      if (isPageHead(head)) applyHead(head)
      else document.title = headline
      say(headline)
    })
  }, [pathname, hash, head])

  return <output className="sr-only">{isWaiting ? 'Loading' : said}</output>
}
