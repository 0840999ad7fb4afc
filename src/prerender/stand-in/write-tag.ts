import type { Props } from './element.ts'
import type { Tag } from './tags.ts'
import { writeAttribute } from './write-attribute.ts'

function writeOdd(props: Props, { unwritten, late }: NonNullable<Tag['oddity']>): string {
  let written = ''
  for (const name in props) if (!unwritten.has(name)) written += writeAttribute(name, props[name])
  for (const name of late) written += writeAttribute(name, props[name])
  return written
}

/** The start of an element, up to its closing angle bracket and without it. */
export function writeTag({ start, oddity }: Tag, props: Props): string {
  if (oddity !== null) return start + writeOdd(props, oddity)
  let written = start
  // Made by JSX, props have nothing but what is their own; to list their names first would take twice the time.
  for (const name in props) if (name !== 'children') written += writeAttribute(name, props[name])
  return written
}
