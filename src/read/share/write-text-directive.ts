/** A stretch of a text, in UTF-16 offsets. */
export type Span = { from: number; to: number }

/** A longer passage, or one of several blocks, is named by how it begins and ends. */
const LONGEST = 240
/** So many words are tried, until the directive fits one place alone. */
const CONTEXTS = [0, 2, 4, 8, 16, 32]
const EDGES = [4, 8, 16, 32]
/** Fewer words, those around a passage included, may come to stand elsewhere when the page is edited. */
const FEWEST_WORDS = 6

//                 `-`, like `,` and `&`, parts a directive; the others end a link in many a message
const UNENCODED = /[-!'()*~.]/g

/** A part of a directive, with all encoded that means something in an address. */
const encodePart = (text: string): string =>
  encodeURIComponent(text.trim()).replace(
    UNENCODED,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const join = (words: readonly string[]): string => words.join(' ')
/** The words of the block that a text begins or ends with. */
const firstBlock = (text: string) => text.trimStart().split('\n', 1)[0]?.split(' ').filter(Boolean) ?? []
const lastBlock = (text: string) => text.trimEnd().split('\n').at(-1)?.split(' ').filter(Boolean) ?? []

/** What is sought where case and blocks make no difference. */
const level = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

const isOnce = (page: string, part: string): boolean => {
  const sought = level(part).trim()
  return page.indexOf(sought) === page.lastIndexOf(sought)
}

const count = (...parts: readonly string[]): number => parts.join(' ').split(/\s+/).filter(Boolean).length

/** `prefix-,passage,-suffix` with as few words around the passage as make it the only one, now and later. */
function frame(text: string, { from, to }: Span, passage: string): string {
  const page = level(text)
  const [before, after] = [lastBlock(text.slice(0, from)), firstBlock(text.slice(to))]
  const gaps = [/\s$/.test(text.slice(0, from)) ? ' ' : '', /^\s/.test(text.slice(to)) ? ' ' : '']
  const words = CONTEXTS.map((most) => ({
    prefix: join(most === 0 ? [] : before.slice(-most)),
    suffix: join(after.slice(0, most)),
  }))
  const once = ({ prefix, suffix }: { prefix: string; suffix: string }) =>
    count(prefix, text.slice(from, to), suffix) >= FEWEST_WORDS &&
    isOnce(page, `${prefix}${gaps[0]}${text.slice(from, to)}${gaps[1]}${suffix}`)
  const { prefix = '', suffix = '' } = words.find(once) ?? words.at(-1) ?? {}
  return `${prefix && `${encodePart(prefix)}-,`}${passage}${suffix && `,-${encodePart(suffix)}`}`
}

/** `start,end`, each of as few words as lead to this passage. */
function writeEdges(text: string, { from, to }: Span): string {
  const page = level(text)
  const passage = text.slice(from, to)
  const starts = EDGES.map((most) => join(firstBlock(passage).slice(0, most)))
  const start = starts.find((words) => isOnce(page, words)) ?? starts.at(-1) ?? ''
  const rest = level(passage.slice(start.length))
  const ends = EDGES.map((most) => join(lastBlock(passage.slice(start.length)).slice(-most)))
  const end =
    ends.find((words) => rest.indexOf(level(words)) === rest.length - words.length) ?? ends.at(-1) ?? ''
  const at = { from, to: from + start.length }
  return `${frame(text, at, encodePart(start)).replace(/,-.*$/, '')},${encodePart(end)}`
}

/**
 * The value of `:~:text=` that leads a browser to a passage of a page and to no other. `text` is all that the
 * page shows, one space between words, a line for every block; the passage begins and ends with a word.
 */
export function writeTextDirective(text: string, span: Span): string {
  const passage = text.slice(span.from, span.to)
  const isWhole = passage.length <= LONGEST && !passage.includes('\n')
  return isWhole ? frame(text, span, encodePart(passage)) : writeEdges(text, span)
}
