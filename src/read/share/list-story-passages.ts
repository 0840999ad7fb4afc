import { readPassageText, type PassageText } from './passage-text.ts'

/** The headline, the standfirst, crossheads and blocks; not what repeats them. */
const PASSAGES = 'article :is(h1, h1 + p, h2[id], [data-f])'

/** The story on the page as passages, in order: what words of it are looked for in. */
export const listStoryPassages = (): readonly PassageText[] =>
  [...document.querySelectorAll<HTMLElement>(PASSAGES)].map(readPassageText)
