import { isUnspaced } from '#news/search-words.ts'
import { OPEN_LENGTH } from '#news/search-index.ts'
import type { Postings } from './postings.ts'

/** A word and its places. */
export type Entry = readonly [word: string, places: readonly number[]]

/** Words that are fetched together, and the least and greatest word that is looked for among them. */
export type Chunk = { from: string; to: string; entries: readonly Entry[] }

/** A chunk of so many places is some three kilobytes. */
const PLACES_A_CHUNK = 1000

const LAST = '\u{10ffff}'

/** What words begin with that are found by one beginning: they lie in one chunk. */
const beginningOf = (word: string): string =>
  isUnspaced(word)
    ? String.fromCodePoint(word.codePointAt(0) ?? 0)
    : Array.from(word).slice(0, OPEN_LENGTH).join('')

/** The greatest text before one that begins a chunk. */
function justBefore(text: string): string {
  const letters = Array.from(text)
  const last = letters.pop()?.codePointAt(0) ?? 0
  const previous = last === 0xe000 ? 0xd7ff : Math.max(0, last - 1)
  return letters.join('') + String.fromCodePoint(previous) + LAST
}

function byBytes(postings: Postings): Entry[] {
  const keyed = [...postings].map((entry) => ({ entry, bytes: Buffer.from(entry[0]) }))
  return keyed.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ entry }) => entry)
}

/**
 * Cuts an index into chunks, in the order of the words' bytes, in which Pagefind compares. Its own chunks are of
 * twenty thousand places, some twenty-five kilobytes for every word looked for.
 */
export function cutChunks(postings: Postings): readonly Chunk[] {
  const cuts: Entry[][] = [[]]
  let size = 0
  let beginning = ''
  for (const entry of byBytes(postings)) {
    const next = beginningOf(entry[0])
    if (size >= PLACES_A_CHUNK && next !== beginning) {
      cuts.push([])
      size = 0
    }
    cuts.at(-1)?.push(entry)
    size += entry[1].length + 1
    beginning = next
  }
  const froms = cuts.map((entries, number) => (number === 0 ? '' : beginningOf(entries[0]?.[0] ?? '')))
  return cuts.map((entries, number) => {
    const next = froms[number + 1]
    return { from: froms[number] ?? '', to: next === undefined ? LAST : justBefore(next), entries }
  })
}
