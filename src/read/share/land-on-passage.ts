import type { QueryClient } from '@tanstack/react-query'
import type { PublicArticle } from '#news/article.ts'
import { matchArticlePath, quoteAnchor } from '#news/paths.ts'
import type { Quote } from '#news/quote.ts'
import { markTarget } from '#read/mark-target.ts'
import { articleQuery } from '#read/queries.ts'
import { findSameQuote, findSuccessor } from './follow-quote.ts'
import { followWords } from './follow-words.ts'
import { listStoryPassages } from './list-story-passages.ts'
import { markWords } from './mark-words.ts'
import { readPassageFragment, type PassageFragment } from './passage-fragment.ts'
import { createRange } from './passage-text.ts'

const GONE = 'The passage you followed is no longer in this story.'

/** What a link leads to: a quote, or a stretch of a passage. */
type Followed = { element: HTMLElement; range: Range | null }

function showQuote(quote: Quote | null): Followed | null {
  const element = quote && document.getElementById(quoteAnchor(quote.fingerprint))
  return element && { element, range: null }
}

function showWords(link: PassageFragment): Followed | null {
  const words = followWords(link, listStoryPassages())
  return words && { element: words.passage.element, range: createRange(words.passage, words) }
}

/** Where the words stand that a link names, or what has become of them: a quote may have lost its marks. */
function findPassage(link: PassageFragment, { quotes }: PublicArticle): Followed | null {
  if (link.kind === 'words') return showWords(link)
  return (
    showQuote(findSameQuote(link, quotes)) ??
    showWords({ ...link, signature: null }) ??
    showQuote(findSuccessor(link, quotes))
  )
}

/** Says above the story that the passage is gone, as long as the reader is there. */
function sayGone(article: Element, until: AbortSignal): void {
  const place = document.createElement('output')
  place.className = 'sheet block pt-6 font-sans text-ui font-semibold text-balance print:hidden'
  article.before(place)
  // A live region that has just come to be speaks of what changes in it, not of what it came with.
  requestAnimationFrame(() => place.append(GONE))
  until.addEventListener('abort', () => place.remove())
}

/** Shows the passage, unless the reader has begun to scroll or the browser has found the words itself. */
function lead({ element, range }: Followed): void {
  if (window.scrollY > 0) return
  element.scrollIntoView({ behavior: 'instant' })
  const { top, bottom } = (range ?? element).getBoundingClientRect()
  if (bottom > window.innerHeight) window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' })
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

type Link = {
  /** The address's fragment, without `#`. */
  fragment: string
  pathname: string
  client: QueryClient
}

/**
 * Leads to the passage of a story whose address the page holds under no such id: shared links carry more than
 * an id, and stories are edited. It goes to the same words, else to their one clear successor, else says
 * that they are gone.
 */
export async function landOnPassage({ fragment, pathname, client }: Link, until: AbortSignal): Promise<void> {
  const link = readPassageFragment(fragment)
  const id = matchArticlePath(pathname)?.id
  if (id === undefined) return
  const story = await client.ensureQueryData(articleQuery(id))
  const article = document.querySelector('article')
  if (until.aborted || article === null) return
  const followed = link && findPassage(link, story)
  if (followed === null) return sayGone(article, until)
  if (followed.range === null) markTarget(followed.element, until)
  else until.addEventListener('abort', markWords([followed.range]))
  lead(followed)
}
