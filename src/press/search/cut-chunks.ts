import { groupWords, type Entry, type Group } from './group-words.ts'
import type { Postings } from './postings.ts'

/** The least and the greatest word of those that are looked for in a chunk. */
type Range = readonly [from: string, to: string]

/** Words that are fetched together, and for which words they are. */
export type Chunk = { ranges: readonly Range[]; entries: readonly Entry[] }

/** A chunk of so many places is some three kilobytes. */
const FULL = 1300

/** Less is not worth a file of its own, even where the next word fills one. */
const SCANTY = 500

const LAST = '\u{10ffff}'

/** The greatest text before one that begins a chunk. */
function justBefore(text: string): string {
  const letters = Array.from(text)
  const last = letters.pop()?.codePointAt(0) ?? 0
  const previous = last === 0xe000 ? 0xd7ff : Math.max(0, last - 1)
  return letters.join('') + String.fromCodePoint(previous) + LAST
}

/** Lays neighbours together until a chunk is full. */
function packGroups(groups: readonly Group[]): readonly (readonly Group[])[] {
  const packed: Group[][] = [[]]
  let size = 0
  for (const group of groups) {
    if (size >= FULL || (size >= SCANTY && size + group.size > FULL)) {
      packed.push([])
      size = 0
    }
    packed.at(-1)?.push(group)
    size += group.size
  }
  return packed
}

/**
 * Cuts an index into chunks, in the order of the words' bytes, in which Pagefind compares. Its own are of twenty
 * thousand places, some twenty-five kilobytes for every word looked for. Where very many words begin alike, they lie
 * in several chunks; who asks for just that beginning gets them all:
 *
 *     come … compd   comet company compare        comp … comp
 *     compe … compz  compete compile computer     comp … comp
 */
export function cutChunks(postings: Postings): readonly Chunk[] {
  const cuts = packGroups(groupWords(postings))
  const froms = cuts.map(([first], number) => (number === 0 ? '' : (first?.beginning ?? '')))
  return cuts.map((cut, number) => {
    const next = froms[number + 1]
    const own: Range = [froms[number] ?? '', next === undefined ? LAST : justBefore(next)]
    const shared = new Set(cut.flatMap((group) => group.shared))
    return {
      ranges: [own, ...[...shared].map((beginning): Range => [beginning, beginning])],
      entries: cut.flatMap(({ entries }) => entries),
    }
  })
}
