import { findCrosshead } from './find-crosshead.ts'

/** Below this the masthead stands where it is printed. */
const MASTHEAD_PX = 68

/** A smaller move is the hand's or the layout's, not the reader's. */
const LEAST_PX = 4

/** Shows in the masthead what is being read: the words of the crosshead, or of the headline before the first one. */
function nameHere(): void {
  const label = document.querySelector('[data-here]')
  const source = findCrosshead() ?? document.querySelector('h1')
  if (label === null || source === null || label.textContent === source.textContent) return
  const words = [...source.childNodes].map((node) => node.cloneNode(true))
  label.replaceChildren(...words)
  label.querySelector('.hang')?.classList.remove('hang')
}

/**
 * From now on the masthead follows a reader who scrolls back up, and leaves one who reads on. A jump is no
 * scrolling: the page stays as bare as it was. An open slip keeps it where the slip hangs.
 */
export function followScroll(): void {
  const { dataset } = document.documentElement
  let last = window.scrollY
  const look = () => {
    const { scrollY, innerHeight } = window
    const moved = scrollY - last
    if (Math.abs(moved) < LEAST_PX && scrollY > MASTHEAD_PX) return
    last = scrollY
    const isHeld = document.querySelector('dialog:popover-open') !== null
    if (scrollY <= MASTHEAD_PX) delete dataset['head']
    else if (isHeld || (moved < 0 && moved > -innerHeight)) dataset['head'] = ''
    else delete dataset['head']
    if (dataset['head'] !== undefined) nameHere()
  }
  window.addEventListener('scroll', look, { passive: true })
}
