import { escapeXml } from './escape-xml.ts'

type Attributes = Readonly<Record<string, string | null>>

const writeAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('')

/** An XML element around XML that is already written; attributes that are `null` are left out. */
export const writeElement = (name: string, inside: string, attributes: Attributes = {}): string =>
  `<${name}${writeAttributes(attributes)}>${inside}</${name}>`

/** An XML element around others, a line for each; those that are nothing are left out. */
export const writeParent = (name: string, parts: readonly string[], attributes: Attributes = {}): string =>
  writeElement(name, parts.filter((part) => part !== '').join('\n'), attributes)

/** An XML element that never holds anything. */
export const writeEmpty = (name: string, attributes: Attributes = {}): string =>
  `<${name}${writeAttributes(attributes)}/>`

/** An XML element that holds a text; nothing at all when there is none. */
export const writeText = (name: string, text: string | null, attributes: Attributes = {}): string =>
  text === null ? '' : writeElement(name, escapeXml(text), attributes)
