import type { Span } from './write-text-directive.ts'

/** A passage of the page: all that the page shows, the passage's place in it, and the nodes it begins and ends in. */
export type PagePassage = Span & { text: string; first: Text; last: Text }

type Stretch = { node: Text; at: number; piece: string; taken: number }

const UNSEEN = 'script, style, noscript, template, dialog, output'

const isSeen = ({ parentElement }: Text): boolean =>
  parentElement !== null && parentElement.closest(UNSEEN) === null && parentElement.checkVisibility()

function findBlock(node: Text): Element | null {
  let element = node.parentElement
  while (element !== null && /^(?:inline$|contents)/.test(getComputedStyle(element).display))
    element = element.parentElement
  return element
}

function listTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode() !== null)
    if (walker.currentNode instanceof Text && isSeen(walker.currentNode)) texts.push(walker.currentNode)
  return texts
}

const level = (text: string): string => text.replace(/\s+/g, ' ')

/** The page's text as it is set: a line for every block, one space between words. */
function listStretches(): { text: string; stretches: readonly Stretch[] } {
  const stretches: Stretch[] = []
  let text = ''
  let last: Element | null = null
  for (const node of listTexts()) {
    const block = findBlock(node)
    if (block !== last && text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n`
    last = block
    const whole = level(node.data)
    const taken = whole.startsWith(' ') && /(?:^|\s)$/.test(text) ? 1 : 0
    stretches.push({ node, at: text.length, piece: whole.slice(taken), taken })
    text += whole.slice(taken)
  }
  return { text, stretches }
}

/** Where an offset of a text node stands in the page's text. */
const locate = ({ node, at, taken }: Stretch, offset: number): number =>
  at + Math.max(0, level(node.data.slice(0, offset)).length - taken)

/** The passage that a range of the page holds; `null` when it holds no words. */
export function readPageText(range: Range): PagePassage | null {
  const { text, stretches } = listStretches()
  const held = stretches.filter(({ node }) => range.intersectsNode(node))
  const [opening, closing] = [held[0], held.at(-1)]
  if (opening === undefined || closing === undefined) return null
  const start = locate(opening, opening.node === range.startContainer ? range.startOffset : 0)
  const end = locate(closing, closing.node === range.endContainer ? range.endOffset : closing.node.length)
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  const first = held.find(({ at, piece }) => at + piece.length > from)
  const last = held.findLast(({ at }) => at < to)
  if (from >= to || first === undefined || last === undefined) return null
  return { text, from, to, first: first.node, last: last.node }
}
