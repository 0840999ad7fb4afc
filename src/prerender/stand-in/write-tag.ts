import type { Props } from './element.ts'
import { writeAttribute } from './write-attribute.ts'

/** How a tag's attributes differ from others': some are not written, some behind all others, in this order. */
type Oddity = { unwritten: ReadonlySet<string>; late: readonly string[] }

const late = (...names: string[]): Oddity => ({ unwritten: new Set(names), late: names })

const ODDITIES: ReadonlyMap<string, Oddity> = new Map([
  ['button', late('name')],
  ['form', late('action')],
  ['input', late('name', 'checked', 'value')],
  // Of a choice, what is chosen tells which of its options is.
  ['select', { unwritten: new Set(['value']), late: [] }],
])

function writeOdd(props: Props, { unwritten, late: names }: Oddity): string {
  let written = ''
  for (const name in props) if (!unwritten.has(name)) written += writeAttribute(name, props[name])
  for (const name of names) written += writeAttribute(name, props[name])
  return written
}

/** The start of an element, up to its closing angle bracket and without it. */
export function writeTag(tag: string, props: Props): string {
  const oddity = ODDITIES.get(tag)
  let written = `<${tag}`
  if (oddity !== undefined) return written + writeOdd(props, oddity)
  // Made by JSX, props have nothing but what is their own; to list their names first would take twice the time.
  for (const name in props) written += writeAttribute(name, props[name])
  return written
}
