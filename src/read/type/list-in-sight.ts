/** What a node takes up on the page: an element itself, or the range of a text. */
export type Extent = Pick<Element, 'getBoundingClientRect' | 'getClientRects'>

const openExtent = (node: Node): Extent => {
  if (node instanceof Element) return node
  const range = document.createRange()
  range.selectNode(node)
  return range
}

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
