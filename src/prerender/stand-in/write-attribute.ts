import { escapeText } from './escape-text.ts'

/** An address that a browser would run as a script, as React tells it. */
const SCRIPT =
  // oxlint-disable-next-line no-control-regex -- browsers pass over these
  /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i
const BLOCKED = "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')"

const OWN = /^(?:data|aria)-[a-z]+(?:-[a-z]+)*$/
const HANDLER = /^on[A-Z]/

type Write = (name: string, value: unknown) => string

const refuse: Write = (name, value) => {
  throw new Error(`The attribute ${name} with ${typeof value} is none that pages are printed with yet`)
}

const writePlain: Write = (name, value) =>
  typeof value === 'string' ? ` ${name}="${escapeText(value)}"` : ` ${name}="${String(value)}"`

/** Text or a number; what is neither true nor false has no place there. */
const writeText: Write = (name, value) => {
  if (typeof value === 'string' || typeof value === 'number') return writePlain(name, value)
  return typeof value === 'boolean' ? '' : refuse(name, value)
}

/** The same, and whether something is so. */
const writeTold: Write = (name, value) =>
  typeof value === 'boolean' ? writePlain(name, value) : writeText(name, value)

/** There, or not. */
const writeFlag: Write = (name, value) =>
  typeof value !== 'boolean' ? refuse(name, value) : value ? ` ${name}=""` : ''

const writeAddress: Write = (name, value) =>
  typeof value === 'string' && value !== ''
    ? writePlain(name, SCRIPT.test(value) ? BLOCKED : value)
    : refuse(name, value)

const writeNothing: Write = () => ''

/** Attributes that are written under another name, or not as text. */
const ODD: ReadonlyMap<string, readonly [name: string, write: Write]> = new Map([
  ['action', ['action', writeAddress]],
  ['checked', ['checked', writeFlag]],
  ['className', ['class', writeText]],
  ['disabled', ['disabled', writeFlag]],
  ['hidden', ['hidden', writeFlag]],
  ['href', ['href', writeAddress]],
  ['ref', ['', writeNothing]],
  ['spellCheck', ['spellCheck', writeTold]],
  ['tabIndex', ['tabindex', writeText]],
  ['value', ['value', writeTold]],
])

/** The other attributes that our pages have, by their names. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'autoCapitalize autoComplete cx cy d dateTime dir enterKeyHint height id lang name placeholder r rel role ' +
    'title type viewBox width x y'
  ).split(' '),
)

function findWriter(name: string): readonly [name: string, write: Write] {
  const odd = ODD.get(name)
  if (odd !== undefined) return odd
  if (PLAIN.has(name)) return [name, writeText]
  if (OWN.test(name)) return [name, writeTold]
  return HANDLER.test(name) ? [name, writeNothing] : [name, refuse]
}

/** What stands for an attribute in a tag, to React's letter. Throws for one that our pages have not had. */
export function writeAttribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  const [written, write] = findWriter(name)
  return write(written, value)
}
