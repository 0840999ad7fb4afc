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
 * Has a phone lay out no more of a story than its first screen until that is painted, and then the rest of the story,
 * in two parts, before what follows it (`first-screen.css`). A page that is opened at a passage or gone back to is laid out whole.
 */
export function layFirstScreen(painted: Promise<unknown>): void {
  if (!isOpenedAtItsTop()) return
  dataset['fresh'] = 'all'
  const layRest = (): void => {
    delete dataset['fresh']
  }
  const layAfter = (state: string, next: string, then: () => void): void => {
    if (dataset['fresh'] !== state) return
    dataset['fresh'] = next
    afterFrame(then)
  }
  void painted.then(() => layAfter('all', 'rest', () => layAfter('rest', 'end', layRest)))
  // A page that nobody sees is not painted.
  window.addEventListener('load', layRest)
}
