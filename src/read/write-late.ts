import type { UNSAFE_createBrowserHistory } from 'react-router'
import { afterPaint } from './after-paint.ts'

type BrowserHistory = ReturnType<typeof UNSAFE_createBrowserHistory>

/**
 * Makes a history write a new address down when its page has been painted: to tell the browser of it can take longer
 * than to show a story. Whatever is asked of the history meanwhile finds it written.
 */
export function writeLate(history: BrowserHistory): void {
  const push = history.push.bind(history)
  const replace = history.replace.bind(history)
  const go = history.go.bind(history)
  const listen = history.listen.bind(history)
  let write: (() => void) | null = null
  const settle = (): void => {
    write?.()
    write = null
  }
  history.push = (to, state) => {
    settle()
    write = () => push(to, state)
    afterPaint(settle)
  }
  history.replace = (to, state) => {
    settle()
    replace(to, state)
  }
  history.go = (delta) => {
    settle()
    go(delta)
  }
  history.listen = (tell) =>
    listen((update) => {
      // Whoever went back sooner than that has left the page whose address was to be written.
      write = null
      tell(update)
    })
}
