import { listTextWords } from '#news/search-words.ts'
import { findPassage, type Span } from './find-passage.ts'
import { parseQuery } from './parse-query.ts'

/** What the style below calls words that were looked for. */
const NAME = 'found'

/** Not in the style sheet, since its compiler does not know of such highlights yet. */
const STYLE = `::highlight(${NAME}) { text-decoration: underline 3px var(--ink); text-underline-offset: 0.15em }`

const PASSAGES = 'article :is([data-f], h2[id])'

/** Items of a list and cells of a table stand apart, though nothing stands between them. */
const ITEMS = 'li, td'

/** A passage's text, and where each of its text nodes begins there. */
type PassageText = { text: string; nodes: readonly { node: Node; at: number }[] }

function readText(element: Element): PassageText {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: { node: Node; at: number }[] = []
  let text = ''
  let item: Element | null = null
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement?.closest(ITEMS) ?? null
    if (own !== item) text += '\n'
    item = own
    nodes.push({ node, at: text.length })
    text += node.nodeValue ?? ''
  }
  return { text, nodes }
}

/** A span of a passage as a stretch of the page. */
function createRange({ nodes }: PassageText, { start, end }: Span): Range {
  const range = document.createRange()
  const first = nodes.findLast(({ at }) => at <= start)
  const last = nodes.findLast(({ at }) => at < end)
  if (first !== undefined) range.setStart(first.node, start - first.at)
  if (last !== undefined) range.setEnd(last.node, end - last.at)
  return range
}

/** The passages to look through: that with the address's own target, else all of the story's. */
function listPassages(hash: string): readonly HTMLElement[] {
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
  const passage = target?.closest<HTMLElement>(PASSAGES) ?? null
  return passage === null ? [...document.querySelectorAll<HTMLElement>(PASSAGES)] : [passage]
}

/** Marks stretches of the page. Answers what takes the marks away. */
function mark(ranges: readonly Range[]): () => void {
  const style = new CSSStyleSheet()
  style.replaceSync(STYLE)
  document.adoptedStyleSheets.push(style)
  CSS.highlights.set(NAME, new Highlight(...ranges))
  return () => {
    CSS.highlights.delete(NAME)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style)
  }
}

/** How a reader comes to a story: to an address that names its own target, or back to where they were. */
type Arrival = { hash: string; shallScroll: boolean }

/**
 * Leads to the passage of the story on the page that says most of what was looked for, and marks the words in it.
 * Answers what takes the marks away.
 */
export function landOnWords(words: string, { hash, shallScroll }: Arrival): () => void {
  const elements = listPassages(hash)
  const texts = elements.map(readText)
  const passages = texts.map(({ text }, index) => ({
    words: listTextWords(text),
    isCrosshead: elements[index]?.tagName === 'H2',
  }))
  const passage = findPassage(passages, parseQuery(words).terms)
  const element = passage === null ? undefined : elements[passage.index]
  const text = passage === null ? undefined : texts[passage.index]
  if (passage === null || element === undefined || text === undefined) return () => undefined
  if (shallScroll && hash === '') {
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
  }
  return 'highlights' in CSS ? mark(passage.spans.map((span) => createRange(text, span))) : () => undefined
}
