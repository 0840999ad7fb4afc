import type { Props } from './element.ts'
import { writeAttribute } from './write-attribute.ts'

/** Attributes that React writes behind all others, in this order. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  button: ['name'],
  form: ['action'],
  input: ['name', 'checked', 'value'],
}

/** Of a choice, what is chosen tells which of its options is. */
const UNWRITTEN: Readonly<Record<string, readonly string[]>> = { select: ['value'] }

const NONE: readonly string[] = []

/** The start of an element, up to its closing angle bracket and without it. */
export function writeTag(tag: string, props: Props): string {
  const late = LATE[tag] ?? NONE
  const unwritten = UNWRITTEN[tag] ?? late
  let written = `<${tag}`
  for (const name of Object.keys(props))
    if (name !== 'children' && !unwritten.includes(name)) written += writeAttribute(name, props[name])
  for (const name of late) written += writeAttribute(name, props[name])
  return written
}
