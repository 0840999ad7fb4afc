import { readLine } from './passages.ts'

/** Scrolls so that the point of the passage that `into` names, 0 its top and 1 its end, stands at the reading line. */
export function alignPassage(passage: HTMLElement, into: number): void {
  const { top, height } = passage.getBoundingClientRect()
  window.scrollBy({ top: top + into * height - readLine(passage), behavior: 'instant' })
}

/** Where to go on in a passage: at its beginning, or, when it is taller than the window, where the reader had come to. */
export const settleInto = (passage: HTMLElement, into: number): number =>
  passage.offsetHeight > window.innerHeight ? into : 0

/** Leads to a point of a passage, and moves the focus to the passage. */
export function goToPassage(passage: HTMLElement, into: number): void {
  alignPassage(passage, into)
  passage.tabIndex = -1
  passage.focus({ preventScroll: true })
}
