/** The passages of the story on the page, in order: what places are counted in. */
export const listPassages = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-f]')]

/** The fingerprint of a passage; every passage has one. */
export const readFingerprint = (passage: HTMLElement): string => passage.dataset['f'] ?? ''

/** How far below the top of the window a passage stops that was led to: the style sheet's word, in pixels. */
export const readLine = (passage: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(passage).scrollMarginTop) || 0
