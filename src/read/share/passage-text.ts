import type { Span } from './write-text-directive.ts'

/** A passage of the story on the page: its text, and where each of its text nodes begins there. */
export type PassageText = {
  element: HTMLElement
  text: string
  nodes: readonly { node: Node; at: number }[]
}

/** Items of a list and cells of a table stand apart, though nothing stands between them. */
const ITEMS = 'li, td'

/** Reads a passage as it is set. */
export function readPassageText(element: HTMLElement): PassageText {
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
  return { element, text, nodes }
}

/** A span of a passage as a stretch of the page. */
export function createRange({ nodes }: PassageText, { from, to }: Span): Range {
  const range = document.createRange()
  const first = nodes.findLast(({ at }) => at <= from)
  const last = nodes.findLast(({ at }) => at < to)
  if (first !== undefined) range.setStart(first.node, from - first.at)
  if (last !== undefined) range.setEnd(last.node, to - last.at)
  return range
}

/** The part of a passage that a stretch of the page holds. */
export function locateRange({ text, nodes }: PassageText, range: Range): Span {
  const first = nodes.find(({ node }) => node === range.startContainer)
  const last = nodes.find(({ node }) => node === range.endContainer)
  return {
    from: first === undefined ? 0 : first.at + range.startOffset,
    to: last === undefined ? text.length : last.at + range.endOffset,
  }
}
