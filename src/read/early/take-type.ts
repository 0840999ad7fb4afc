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

const FAMILIES = ['Broadsheet Serif', 'Broadsheet Sans']
/** A page that was answered within this time, in milliseconds, has its type as quickly. */
const PROMPT = 100

const isPrompt = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some(
      (visit) =>
        visit instanceof PerformanceNavigationTiming && visit.responseStart - visit.requestStart < PROMPT,
    )

const load = (text: string) =>
  Promise.all(FAMILIES.map((family) => document.fonts.load(`1em ${family}`, text)))

/**
 * Shows the page in what stands in for the paper's own type, until all of that which its words need is there. Where
 * it was painted meanwhile, the type is worn only if hardly anything in sight moves by it, before the next frame is
 * painted; else the stand-in stays until the reader turns the page.
 */
export async function takeType(): Promise<void> {
  const { documentElement } = document
  const { dataset } = documentElement
  dataset['type'] = 'late'
  let isPainted = false
  const frame = new Promise((resolve) =>
    requestAnimationFrame(() => {
      isPainted = true
      resolve(null)
    }),
  )
  // On a slow line the type is asked for with the first frame, as a style sheet would: it leaves the line to the page.
  await (isPrompt() ? load('A') : frame)
  await load(documentElement.textContent)
  const things = isPainted ? listInSight() : []
  const before = things.map(place)
  delete dataset['type']
  if (weighShift(before, things.map(place), window) > MOST) dataset['type'] = 'late'
}
