import { Context } from './context.ts'
import { Element, type Props } from './element.ts'
import { escapeText } from './escape-text.ts'
import { Fragment } from './jsx-runtime.ts'
import { writeTag } from './write-tag.ts'

/** Elements that hold nothing. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'wbr'])

/** The other elements that our pages have. Of some that are not here React makes something of its own. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'a article aside b bdi blockquote button circle dd dialog div dl dt em fieldset figcaption figure footer form ' +
    'g h1 h2 h3 h4 header i kbd label legend li main mark nav ol option output p path q rect search section select ' +
    'small span strong sub summary sup svg table tbody td text th thead time tr ul'
  ).split(' '),
)

/** A page as far as it is written. */
type Draft = {
  html: string
  /** Whether it ends in text, from which more text must be kept apart. */
  endsInText: boolean
  /** In a choice, what is chosen. */
  chosen: unknown
}

function addText(text: string, draft: Draft): void {
  if (text === '') return
  draft.html += draft.endsInText ? `<!-- -->${escapeText(text)}` : escapeText(text)
  draft.endsInText = true
}

function addTag(tag: string, props: Props, draft: Draft): void {
  const { chosen } = draft
  if (tag === 'select') draft.chosen = props['value']
  const isChosen = tag === 'option' && chosen === props['value']
  const isEmpty = EMPTY.has(tag)
  draft.html += `${writeTag(tag, props)}${isChosen ? ' selected=""' : ''}${isEmpty ? '/>' : '>'}`
  draft.endsInText = false
  if (isEmpty) return
  if (!KNOWN.has(tag)) throw new Error(`<${tag}> is no element that pages are printed with yet`)
  addNode(props['children'], draft)
  draft.html += `</${tag}>`
  draft.endsInText = false
  draft.chosen = chosen
}

function addWithin(context: Context<unknown>, { value, children }: Props, draft: Draft): void {
  const before = context.held
  context.held = value
  try {
    addNode(children, draft)
  } finally {
    context.held = before
  }
}

function addElement({ type, props }: Element, draft: Draft): void {
  if (typeof type === 'string') addTag(type, props, draft)
  else if (typeof type === 'function') addNode(type(props), draft)
  else if (type instanceof Context) addWithin(type, props, draft)
  else if (type === Fragment) addNode(props['children'], draft)
  else throw new Error(`${String(type)} is no element that pages are printed with yet`)
}

function addNode(node: unknown, draft: Draft): void {
  if (typeof node === 'string') addText(node, draft)
  else if (node instanceof Element) addElement(node, draft)
  else if (Array.isArray(node)) for (const child of node) addNode(child, draft)
  else if (typeof node === 'number') addText(String(node), draft)
  else if (node !== null && node !== undefined && typeof node !== 'boolean')
    throw new Error(`A ${typeof node} is nothing that can stand in a page`)
}

/** A page as the library would render it, to the byte. Throws for what it does not know. */
export function renderToString(node: unknown): string {
  const draft: Draft = { html: '', endsInText: false, chosen: undefined }
  addNode(node, draft)
  return draft.html
}
