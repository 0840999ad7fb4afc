import type { QueryClient } from '@tanstack/react-query'
import type { PublicArticle } from '#news/article.ts'
import { matchArticlePath, quoteAnchor } from '#news/paths.ts'
import { markTarget } from '#read/mark-target.ts'
import { articleQuery } from '#read/queries.ts'
import { chooseSuccessor } from './choose-successor.ts'
import { holdsWords } from './holds-words.ts'
import { readQuoteFragment, type QuoteFragment } from './quote-fragment.ts'

const GONE = 'The passage you followed is no longer in this story.'

const findQuote = (fingerprint: string): HTMLElement | null =>
  document.getElementById(quoteAnchor(fingerprint))

/** The quote that a link leads to, or what has become of it; else the block where its words stand without marks. */
function findPassage({ fingerprint, signature }: QuoteFragment, story: PublicArticle): HTMLElement | null {
  const quote = findQuote(fingerprint)
  if (quote !== null) return quote
  const blocks = [...document.querySelectorAll<HTMLElement>('article [data-f]')]
  const block = blocks.find(({ textContent }) => holdsWords(textContent, fingerprint))
  if (block !== undefined) return block
  const successor = signature && chooseSuccessor(signature, story.quotes)
  return successor && findQuote(successor.fingerprint)
}

/** Says above the story that the passage is gone, as long as the reader is there. */
function sayGone(article: Element, until: AbortSignal): void {
  const place = document.createElement('output')
  place.className = 'sheet block pt-6 font-sans text-ui font-semibold print:hidden'
  article.before(place)
  // A live region that has just come to be speaks of what changes in it, not of what it came with.
  requestAnimationFrame(() => place.append(GONE))
  until.addEventListener('abort', () => place.remove())
}

/** Shows the passage, unless the reader has begun to scroll or the browser has found the words itself. */
function lead(passage: HTMLElement): void {
  if (window.scrollY > 0) return
  passage.scrollIntoView()
  passage.tabIndex = -1
  passage.focus({ preventScroll: true })
}

type Link = {
  /** The address's fragment, without `#`. */
  fragment: string
  pathname: string
  client: QueryClient
}

/**
 * Leads to the passage of a quote's link that the page holds under no such id: shared links carry more than
 * the id, and stories are edited. It goes to the same words, else to their one clear successor, else says
 * that they are gone.
 */
export async function landOnPassage({ fragment, pathname, client }: Link, until: AbortSignal): Promise<void> {
  const link = readQuoteFragment(fragment)
  const id = matchArticlePath(pathname)?.id
  if (link === null || id === undefined) return
  const story = await client.ensureQueryData(articleQuery(id))
  const article = document.querySelector('article')
  if (until.aborted || article === null) return
  const passage = findPassage(link, story)
  if (passage === null) return sayGone(article, until)
  if (passage.matches('q')) markTarget(passage, until)
  lead(passage)
}
