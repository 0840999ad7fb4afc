const { dataset } = document.documentElement

/** Runs once the frame that is being made has been painted. */
const afterFrame = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act))
}

const isOpenedAtItsTop = (): boolean => {
  const [opened] = performance.getEntriesByType('navigation')
  return location.hash === '' && opened instanceof PerformanceNavigationTiming && opened.type === 'navigate'
}

/**
 * Has a phone lay out no more of a story than its first screen until that is painted, and then the rest of the story
 * before what follows it (`first-screen.css`). A page that is opened at a passage or gone back to is laid out whole.
 */
export function layFirstScreen(painted: Promise<unknown>): void {
  if (!isOpenedAtItsTop()) return
  dataset['fresh'] = 'all'
  const layRest = (): void => {
    delete dataset['fresh']
  }
  void painted.then(() => {
    if (dataset['fresh'] !== 'all') return
    dataset['fresh'] = 'end'
    afterFrame(layRest)
  })
  // A page that nobody sees is not painted.
  window.addEventListener('load', layRest)
}
