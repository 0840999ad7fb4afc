import { Context } from './context.ts'
import { Element, type Props } from './element.ts'
import { escapeText } from './escape-text.ts'
import { Fragment } from './jsx-runtime.ts'
import { Kept } from './kept.ts'
import { findTag } from './tags.ts'
import { writeTag } from './write-tag.ts'

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

function addTag(name: string, props: Props, draft: Draft): void {
  const tag = findTag(name)
  const { chosen } = draft
  if (name === 'select') draft.chosen = props['value']
  const isChosen = name === 'option' && chosen === props['value']
  draft.html += writeTag(tag, props) + (isChosen ? ' selected=""' : '') + (tag.end === '' ? '/>' : '>')
  draft.endsInText = false
  if (tag.end === '') return
  addNode(props['children'], draft)
  draft.html += tag.end
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

function addKept(kept: Kept, props: Props, draft: Draft): void {
  const html = kept.write(props, renderToString)
  if (html === '') return
  draft.html += html
  draft.endsInText = false
}

function addElement({ type, props }: Element, draft: Draft): void {
  if (typeof type === 'string') addTag(type, props, draft)
  else if (typeof type === 'function') addNode(type(props), draft)
  else if (type instanceof Kept) addKept(type, props, draft)
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
