import type { PublicArticle } from '#news/article.ts'
import { quoteAnchor } from '#news/paths.ts'
import type { Quote } from '#news/quote.ts'
import { anchorQuote } from './anchor-quote.ts'
import { anchorWords } from './anchor-words.ts'
import { listStoryPassages } from './list-story-passages.ts'
import { writePassageFragment } from './passage-fragment.ts'
import { locateRange } from './passage-text.ts'
import { readPageText } from './read-page-text.ts'
import { widenToWords } from './widen-to-words.ts'
import type { Span } from './write-text-directive.ts'

/** What a reader may want to share of a story: words of the page, the quote they belong to, and their address. */
export type SharedPassage = Span & { text: string; quote: Quote | null; fragment: string }

/** What is selected in the story; `null` when nothing is, or something else too. */
function findSelected(article: Element): Range | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return article.contains(range.commonAncestorContainer) ? range : null
}

/** The quote that the address leads to. */
function findTarget(article: Element): Range | null {
  const quote = article.querySelector('q:is([data-target], :target)')
  if (quote === null) return null
  const range = document.createRange()
  range.selectNodeContents(quote)
  return range
}

/** The quote that lies between two nodes of the text. */
function findQuote({ quotes }: PublicArticle, first: Text, last: Text): Quote | null {
  const element = first.parentElement?.closest('q') ?? null
  if (element === null || !element.contains(last)) return null
  return quotes.find(({ fingerprint }) => quoteAnchor(fingerprint) === element.id) ?? null
}

/** The quote that was set between other marks than its words: its outer marks are no part of the passage. */
function leaveMarks(text: string, span: Span, words: string): Span {
  const at = text.slice(span.from, span.to).indexOf(words)
  return at < 0 ? span : { from: span.from + at, to: span.from + at + words.length }
}

/** The address of other words, as far as the passage goes that they begin in; none where none of them is the story's. */
function anchorRange(range: Range): string {
  const passages = listStoryPassages()
  const passage = passages.find(({ element }) => range.intersectsNode(element))
  const anchor = passage && anchorWords(passages, passage, locateRange(passage, range))
  return anchor ? writePassageFragment(anchor) : ''
}

/** What there is to be shared of a story beside all of it: the selection, else the quote the address leads to. */
export function findSharedPassage(story: PublicArticle): SharedPassage | null {
  const article = document.querySelector('article')
  const range = article && (findSelected(article) ?? findTarget(article))
  const found = range && readPageText(range)
  if (range === null || found === null) return null
  const { text, first, last } = found
  const quote = findQuote(story, first, last)
  const span = leaveMarks(text, found, quote?.text.replace(/\s+/g, ' ') ?? '')
  return quote === null
    ? { text, ...widenToWords(text, found), quote, fragment: anchorRange(range) }
    : { text, ...widenToWords(text, span), quote, fragment: anchorQuote(quote, story.quotes) }
}
