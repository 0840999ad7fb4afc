const TOUCHES = ['pointerdown', 'pointerover', 'touchstart', 'keydown', 'focusin'] as const

/** However busy the page is, it is made live within this time. */
const LATEST_MS = 2_000

/** Resolves when the browser has nothing better to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LATEST_MS })
    else setTimeout(resolve, 1)
  })

/** Resolves once the page has been painted and the browser is idle or its reader touches it, whichever comes first. */
export const whenWanted = (): Promise<void> =>
  new Promise((resolve) => {
    const want = (): void => resolve()
    // Nobody touches what is not there to be seen: before it is painted, a pointer at rest is “over” the page.
    const wait = (): void => {
      for (const touch of TOUCHES) window.addEventListener(touch, want, { passive: true, once: true })
      void whenIdle().then(want)
    }
    new PerformanceObserver(wait).observe({ type: 'paint', buffered: true })
  })
