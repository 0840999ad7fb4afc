/**
 * Keeps the last button or key that the reader presses before the page is live. Answers what presses it once more,
 * when someone listens: nothing the reader does is lost.
 */
export function keepAct(): () => void {
  const listening = new AbortController()
  let act: Event | null = null
  for (const type of ['click', 'keydown'])
    window.addEventListener(type, (event) => (act = event), { signal: listening.signal })
  return () => {
    listening.abort()
    if (act instanceof KeyboardEvent) act.target?.dispatchEvent(new KeyboardEvent(act.type, act))
    else if (act?.target instanceof Element) act.target.closest('button')?.click()
  }
}
