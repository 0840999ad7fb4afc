/** How far from the window's top a step stops: where crosshead links stop too. */
const LINE_PX = 96

/** Where one is among `stops`: at the one that has the focus and is in view, else at the last above the line. */
function findHere(stops: readonly HTMLElement[]): number {
  const focused = stops.findIndex((stop) => stop === document.activeElement)
  const box = stops[focused]?.getBoundingClientRect()
  if (box !== undefined && box.bottom > 0 && box.top < window.innerHeight) return focused
  return stops.findLastIndex((stop) => stop.getBoundingClientRect().top < LINE_PX + 1)
}

/** Goes one stop on or back among what a selector finds; back from the first leads to the top of the page. */
export function stepThrough(selector: string, by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(selector)]
  const here = findHere(stops)
  const next = stops[here + by]
  if (next === undefined) {
    if (by < 0) window.scrollTo({ top: 0, behavior: 'instant' })
    return
  }
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1
  next.focus({ preventScroll: true })
  window.scrollBy({ top: next.getBoundingClientRect().top - LINE_PX, behavior: 'instant' })
}
