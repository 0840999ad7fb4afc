import { loadType } from './load-type.ts'
import { weighShift, type Shown } from './weigh-shift.ts'

/** The most that may be seen to move, as cumulative layout shift: in two decimals it is none. */
const MOST = 0.004

const { FILTER_ACCEPT, FILTER_REJECT, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter

type Thing = Pick<Element, 'getBoundingClientRect' | 'getClientRects'>

const open = (node: Node): Thing => {
  if (node instanceof Element) return node
  const range = document.createRange()
  range.selectNode(node)
  return range
}

/** The elements and the texts that are in sight. */
function listInSight(): readonly Thing[] {
  const walker = document.createTreeWalker(document.body, SHOW_ELEMENT | SHOW_TEXT, (node) => {
    const { top, bottom } = open(node).getBoundingClientRect()
    return bottom < 0 || top > innerHeight ? FILTER_REJECT : FILTER_ACCEPT
  })
  const things: Thing[] = []
  while (walker.nextNode()) things.push(open(walker.currentNode))
  return things
}

const place = (thing: Thing): Shown => {
  const { x = 0, y = 0 } = thing.getClientRects()[0] ?? {}
  return { x, y, box: thing.getBoundingClientRect() }
}

/**
 * Wears the paper's own type where it comes after the page was painted in what stands in for it, if hardly anything in
 * sight moves by it, before the next frame is painted; else the stand-in stays until the reader turns the page.
 */
export async function wearLateType(): Promise<void> {
  const { documentElement } = document
  const { dataset } = documentElement
  await loadType(documentElement.textContent)
  if (dataset['type'] !== 'late') return
  const things = listInSight()
  const before = things.map(place)
  delete dataset['type']
  if (weighShift(before, things.map(place), window) > MOST) dataset['type'] = 'late'
}
