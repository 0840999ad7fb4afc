/** What a tag begins with, and what ends its element; nothing does where the element holds nothing. */
export type Tag = {
  start: string
  end: string
  /** Attributes that are not written, and those that stand behind all others, in this order; most tags have none. */
  oddity: { unwritten: ReadonlySet<string>; late: readonly string[] } | null
}

/** Elements that hold nothing. */
const EMPTY = 'br hr input wbr'

/** The other elements that our pages have. Of some that are not here React makes something of its own. */
const KNOWN =
  'a article aside b bdi blockquote button circle dd dialog div dl dt em fieldset figcaption figure footer form ' +
  'g h1 h2 h3 h4 header i kbd label legend li main mark nav ol option output p path q rect search section select ' +
  'small span strong sub summary sup svg table tbody td text th thead time tr ul'

const late = (...names: string[]): Tag['oddity'] => ({ unwritten: new Set(names), late: names })

const ODDITIES: ReadonlyMap<string, Tag['oddity']> = new Map([
  ['button', late('name')],
  ['form', late('action')],
  ['input', late('name', 'checked', 'value')],
  // Of a choice, what is chosen tells which of its options is.
  ['select', { unwritten: new Set(['value']), late: [] }],
])

const listTags = (names: string, writeEnd: (name: string) => string): readonly (readonly [string, Tag])[] =>
  names
    .split(' ')
    .map((name) => [name, { start: `<${name}`, end: writeEnd(name), oddity: ODDITIES.get(name) ?? null }])

const TAGS: ReadonlyMap<string, Tag> = new Map([
  ...listTags(EMPTY, () => ''),
  ...listTags(KNOWN, (name) => `</${name}>`),
])

/** The tag of an element. Throws for one that our pages have not had. */
export function findTag(name: string): Tag {
  const tag = TAGS.get(name)
  if (tag === undefined) throw new Error(`<${name}> is no element that pages are printed with yet`)
  return tag
}
