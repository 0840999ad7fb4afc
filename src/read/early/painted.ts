/** Resolves when the page has been painted for the first time; never while nobody sees it. */
export const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true })
  })
