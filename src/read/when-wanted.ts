const TOUCHES = ['pointerdown', 'pointerover', 'touchstart', 'keydown', 'focusin'] as const

/** However busy the page is, it is made live within this time. */
const LATEST_MS = 2_000

/** Resolves when the browser has nothing better to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LATEST_MS })
    else setTimeout(resolve, 1)
  })

/**
 * Resolves when the browser is idle and the page has been painted, or at the reader's first touch of it, whichever
 * comes first.
 */
export const whenWanted = (): Promise<void> =>
  new Promise((resolve) => {
    const want = (): void => resolve()
    for (const touch of TOUCHES)
      window.addEventListener(touch, want, { capture: true, passive: true, once: true })
    // A frame is asked for when nothing holds the first paint back any more, and what it begins comes after it.
    requestAnimationFrame(() => setTimeout(() => void whenIdle().then(want)))
  })
