import { readLine } from './passages.ts'

/** Scrolls so that the point of the passage that `into` names, 0 its top and 1 its end, stands at the reading line. */
export function alignPassage(passage: HTMLElement, into: number): void {
  const { top, height } = passage.getBoundingClientRect()
  window.scrollBy({ top: top + into * height - readLine(passage), behavior: 'instant' })
}

/** Leads to a passage: to its beginning, or, when it is taller than the window, to the point the reader had come to. */
export function goToPassage(passage: HTMLElement, into: number): void {
  alignPassage(passage, passage.offsetHeight > window.innerHeight ? into : 0)
  passage.tabIndex = -1
  passage.focus({ preventScroll: true })
}
