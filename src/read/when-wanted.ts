const TOUCHES = ['pointerdown', 'pointerover', 'touchstart', 'keydown', 'focusin'] as const

/** However busy the page is, it is made live within this time. */
const LATEST_MS = 2_000

/** Resolves when the browser has nothing better to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LATEST_MS })
    else setTimeout(resolve, 1)
  })

/** Resolves when the browser is idle, or at the reader's first touch of the page, whichever comes first. */
export function whenWanted(): Promise<void> {
  return new Promise((resolve) => {
    const want = (): void => {
      for (const touch of TOUCHES) window.removeEventListener(touch, want, true)
      resolve()
    }
    for (const touch of TOUCHES) window.addEventListener(touch, want, { capture: true, passive: true })
    void whenIdle().then(want)
  })
}
