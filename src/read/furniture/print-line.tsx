import { useSyncExternalStore } from 'react'

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

/** Told again before each printing, which may come a day after the page was opened. */
function subscribe(retell: () => void): () => void {
  window.addEventListener('beforeprint', retell)
  return () => window.removeEventListener('beforeprint', retell)
}

const tellLine = () => `${window.location.href.replace(/#.*/, '')}\nPrinted on ${DAY.format(new Date())}`

/** On paper alone: the page's address and the day it was printed. */
export function PrintLine() {
  const line = useSyncExternalStore(subscribe, tellLine, () => '')
  return <div className="hidden whitespace-pre-line print:block">{line}</div>
}
