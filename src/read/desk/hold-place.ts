const FRAMES = 2

const topOf = (element: Element): number => element.getBoundingClientRect().top

/** The first paragraph that begins in view; where none does, the one that fills the view. */
function findHeld(): Element | null {
  const paragraphs = [...document.querySelectorAll('main p')].filter((paragraph) =>
    paragraph.checkVisibility(),
  )
  const held = paragraphs.find((paragraph) => topOf(paragraph) >= 0)
  if (held !== undefined && topOf(held) < window.innerHeight) return held
  return paragraphs.findLast((paragraph) => topOf(paragraph) < 0) ?? null
}

/**
 * Makes a change to the page's type; the paragraph in view stays where it is on the screen. The browser's
 * own way of holding the place, which starts from another one, rests meanwhile.
 */
export function holdPlace(change: () => void): void {
  const held = findHeld()
  const { style } = document.documentElement
  const top = held === null ? 0 : topOf(held)
  style.setProperty('overflow-anchor', 'none')
  change()
  const settle = (frames: number) => {
    const moved = held === null ? 0 : topOf(held) - top
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' })
    if (frames > 0) requestAnimationFrame(() => settle(frames - 1))
    else style.removeProperty('overflow-anchor')
  }
  settle(FRAMES)
}
