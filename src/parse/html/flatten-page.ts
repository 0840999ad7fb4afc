import type { Hint } from '#parse/lines/line.ts'
import { cleanText } from '#parse/lines/clean-text.ts'

/** A line of a page's visible text: what stands between two breaks of block elements. */
export type PageLine = {
  text: string
  hint: Hint
  /** Share of its characters that are links. */ linked: number
}

const HIDDEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD TITLE META LINK SELECT TEXTAREA BUTTON CANVAS AUDIO VIDEO'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TR UL'.split(
    ' ',
  ),
)
const CELLS = new Set(['TD', 'TH'])
const HINTS: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  ['H1', 'title'],
  ['H2', 'heading'],
  ['H3', 'heading'],
  ['H4', 'heading'],
  ['H5', 'heading'],
  ['H6', 'heading'],
  ['LI', 'item'],
  ['FIGCAPTION', 'caption'],
  ['FIGURE', 'caption'],
  ['TR', 'table'],
  ['BLOCKQUOTE', 'quote'],
  ['PRE', 'code'],
])

const ELEMENT = 1
const TEXT = 3

/** The element's hint for the lines inside it; an inner element says more than an outer one, but in a caption. */
function hintInside(name: string, outer: Hint): Hint {
  return outer === 'caption' || outer === 'item' ? outer : (HINTS.get(name) ?? outer)
}

type Open = { text: string; linked: number }

/** Collects text between breaks. Mutable within one walk only. */
function collectLines(): {
  add: (text: string, isLink: boolean) => void
  end: (hint: Hint) => void
  lines: PageLine[]
} {
  const lines: PageLine[] = []
  let open: Open = { text: '', linked: 0 }
  return {
    lines,
    add: (text, isLink) => {
      open = { text: open.text + text, linked: open.linked + (isLink ? text.trim().length : 0) }
    },
    end: (hint) => {
      const text = cleanText(open.text)
      if (text !== '') lines.push({ text, hint, linked: Math.min(1, open.linked / text.length) })
      open = { text: '', linked: 0 }
    },
  }
}

type Visit = { node: Node; hint: Hint; isLink: boolean } | { leave: Hint }

/**
 * The visible text below a node, line by line, in the order of the page. Walks without recursion: pages may
 * nest as deep as they like.
 */
export function flattenPage(root: Node): readonly PageLine[] {
  const { add, end, lines } = collectLines()
  const stack: Visit[] = [{ node: root, hint: 'prose', isLink: false }]
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    if ('leave' in visit) {
      end(visit.leave)
      continue
    }
    const { node, hint, isLink } = visit
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === TEXT)
      add(hint === 'code' ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' '), isLink)
    if (node.nodeType !== ELEMENT && node !== root) continue
    if (name === 'BR' || name === 'HR') end(hint)
    if (CELLS.has(name)) add('  ', false)
    if (HIDDEN.has(name)) continue
    const inside = hintInside(name, hint)
    if (BLOCKS.has(name)) {
      end(hint)
      stack.push({ leave: inside })
    }
    const children: Visit[] = []
    for (let child = node.lastChild; child !== null; child = child.previousSibling) {
      children.push({ node: child, hint: inside, isLink: isLink || name === 'A' })
    }
    for (const child of children) stack.push(child)
  }
  end('prose')
  return lines
}
