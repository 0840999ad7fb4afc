import { listTextWords } from '#news/search-words.ts'
import { markWords } from '#read/share/mark-words.ts'
import { createRange, readPassageText } from '#read/share/passage-text.ts'
import { findPassage } from './find-passage.ts'
import { listOpeningWords } from './list-opening-words.ts'
import { parseQuery } from './parse-query.ts'

const PASSAGES = 'article :is([data-f], h2[id])'
const OPENING = 'article p[data-f]'
const DATELINE = 'article [data-dateline]'

/** The passages to look through: that with the address's own target, else all of the story's. */
function listPassages(hash: string): readonly HTMLElement[] {
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
  const passage = target?.closest<HTMLElement>(PASSAGES) ?? null
  return passage === null ? [...document.querySelectorAll<HTMLElement>(PASSAGES)] : [passage]
}

/** How a reader comes to a story: to an address that names its own target, or back to where they were. */
type Arrival = { hash: string; shallScroll: boolean }

/**
 * Leads to the passage of the story on the page that says most of what was looked for, and marks the words in it.
 * Answers what takes the marks away.
 */
export function landOnWords(words: string, { hash, shallScroll }: Arrival): () => void {
  const texts = listPassages(hash).map(readPassageText)
  const opening = document.querySelector(OPENING)
  const dateline = document.querySelector(DATELINE)?.textContent ?? ''
  const passages = texts.map(({ element, text }) => ({
    text,
    words: element === opening ? listOpeningWords(dateline, text) : listTextWords(text),
    isCrosshead: element.tagName === 'H2',
  }))
  const passage = findPassage(passages, parseQuery(words).terms)
  const text = passage === null ? undefined : texts[passage.index]
  if (passage === null || text === undefined) return () => undefined
  const { element } = text
  if (shallScroll && hash === '') {
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
  }
  return markWords(passage.spans.map(({ start, end }) => createRange(text, { from: start, to: end })))
}
