import { useSyncExternalStore } from 'react'
import { useHref, useLocation } from 'react-router'

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

/** Told again before each printing, which may come a day after the page was opened. */
function subscribe(retell: () => void): () => void {
  window.addEventListener('beforeprint', retell)
  return () => window.removeEventListener('beforeprint', retell)
}

const tellLine = () => `${window.location.href.replace(/#.*/, '')}\nPrinted on ${DAY.format(new Date())}`

/** On paper alone: the page's address and the day it was printed. Without a script, the address in the site. */
export function PrintLine() {
  const { pathname, search } = useLocation()
  const path = useHref(`${pathname}${search}`)
  const line = useSyncExternalStore(subscribe, tellLine, () => path)
  return <div className="hidden whitespace-pre-line print:block">{line}</div>
}
