/** Where the eye is: the crosshead that last passed this line of the window is the one being read. */
const LINE = 0.4

/** The crosshead being read; `null` before the first one. */
export const findCrosshead = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('article h2[id]')].findLast(
    (crosshead) => crosshead.getBoundingClientRect().top < window.innerHeight * LINE,
  ) ?? null
