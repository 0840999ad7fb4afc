import { useSyncExternalStore } from 'react'
import { formatDate } from '#news/format-date.ts'

/** Today where the reader is. The browser's own way to write a date takes 20 ms to get ready. */
function tellDay(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return formatDate(parts.map((part) => String(part).padStart(2, '0')).join('-'))
}

/** Told again before each printing, which may come a day after the page was opened. */
function subscribe(retell: () => void): () => void {
  window.addEventListener('beforeprint', retell)
  return () => window.removeEventListener('beforeprint', retell)
}

const tellLine = () => `${window.location.href.replace(/#.*/, '')}\nPrinted on ${tellDay()}`

/** On paper alone: the page's address and the day it was printed. */
export function PrintLine() {
  const line = useSyncExternalStore(subscribe, tellLine, () => '')
  return <div className="hidden whitespace-pre-line print:block">{line}</div>
}
