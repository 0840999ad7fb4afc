import { escapeText } from './escape-text.ts'

/** An address that a browser would run as a script, as React tells it. */
const SCRIPT =
  // oxlint-disable-next-line no-control-regex -- browsers pass over these
  /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i
const BLOCKED = "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')"

/** Writes the value of an attribute, which is there; `start` is what stands before its value. */
type Write = (start: string, value: unknown) => string

const refuse: Write = (start, value) => {
  throw new Error(`The attribute${start}${typeof value}" is none that pages are printed with yet`)
}

/** Text or a number; what is only true or false has no place there. */
const writeText: Write = (start, value) => {
  if (typeof value === 'string') return `${start}${escapeText(value)}"`
  if (typeof value === 'number') return `${start}${value}"`
  return typeof value === 'boolean' ? '' : refuse(start, value)
}

/** The same, and whether something is so. */
const writeTold: Write = (start, value) =>
  typeof value === 'boolean' ? `${start}${String(value)}"` : writeText(start, value)

/** There, or not. */
const writeFlag: Write = (start, value) =>
  typeof value !== 'boolean' ? refuse(start, value) : value ? `${start}"` : ''

const writeAddress: Write = (start, value) =>
  typeof value === 'string' && value !== ''
    ? `${start}${escapeText(SCRIPT.test(value) ? BLOCKED : value)}"`
    : refuse(start, value)

const writeNothing: Write = () => ''

type Writer = readonly [start: string, write: Write]

/** Writers of attributes by their names, of which some are written otherwise: `className as class`. */
const listWriters = (write: Write, names: string): readonly (readonly [string, Writer])[] =>
  names.split(', ').map((entry) => {
    const [name = '', written = name] = entry.split(' as ')
    return [name, [` ${written}="`, write]]
  })

/** Every attribute that our pages have. What handles events shows nothing. */
const WRITERS: ReadonlyMap<string, Writer> = new Map([
  ...listWriters(
    writeText,
    'autoCapitalize, autoComplete, className as class, cx, cy, d, dateTime, dir, enterKeyHint, height, id, ' +
      'lang, name, placeholder, r, rel, role, tabIndex as tabindex, title, type, viewBox, width, x, y',
  ),
  ...listWriters(writeTold, 'spellCheck, value'),
  ...listWriters(writeFlag, 'checked, disabled, hidden'),
  ...listWriters(writeAddress, 'action, href'),
  ...listWriters(writeNothing, 'children, ref'),
])

const OWN = /^(?:data|aria)-[a-z]+(?:-[a-z]+)*$/
const HANDLER = /^on[A-Z]/

/** What stands for an attribute in a tag, to React's letter. Throws for one that our pages have not had. */
export function writeAttribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  const writer = WRITERS.get(name)
  if (writer !== undefined) return writer[1](writer[0], value)
  if (OWN.test(name)) return writeTold(` ${name}="`, value)
  return HANDLER.test(name) ? '' : refuse(` ${name}="`, value)
}
