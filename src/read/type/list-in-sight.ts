/** What a node takes up on the page, and what moves with it. */
export type Extent = Pick<Element, 'getBoundingClientRect' | 'getClientRects'>

/** The element whose lines a text is set in. */
function findBlock(text: Node): Element {
  let block = text.parentElement ?? document.body
  while (block.parentElement !== null && getComputedStyle(block).display === 'inline')
    block = block.parentElement
  return block
}

/** A text that moves takes all of its block with it, from its first line on: browsers weigh it so. */
function openText(text: Node): Extent {
  const range = document.createRange()
  range.selectNode(text)
  const block = findBlock(text)
  return {
    getClientRects: () => range.getClientRects(),
    getBoundingClientRect: () => {
      const { top } = range.getBoundingClientRect()
      const { x, width, bottom } = block.getBoundingClientRect()
      return new DOMRect(x, top, width, bottom - top)
    },
  }
}

const openExtent = (node: Node): Extent => (node instanceof Element ? node : openText(node))

const isInSight = ({ top, bottom }: DOMRect): boolean => bottom >= 0 && top <= innerHeight

/** The extents of the elements and texts in `part` that are in sight, its own first. */
export function listInSight(part: Element): readonly Extent[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isInSight(openExtent(node).getBoundingClientRect()) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  )
  const extents: Extent[] = [part]
  while (walker.nextNode()) extents.push(openExtent(walker.currentNode))
  return extents
}

/** The largest elements in sight that the window could hold whole. */
export function listParts(whole: Element): readonly HTMLElement[] {
  return [...whole.children].flatMap((element) => {
    const box = element.getBoundingClientRect()
    if (!(element instanceof HTMLElement) || !isInSight(box)) return []
    return box.height > innerHeight ? listParts(element) : [element]
  })
}
