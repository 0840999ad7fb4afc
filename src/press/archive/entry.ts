import type { Gist } from '#link/gist.ts'
import { SKETCH_LENGTH } from '#link/sketch-text.ts'
import type { Notice } from '#news/notice.ts'

/** What the file system tells of a seed: if none of it has changed, neither has the seed. */
export type Stat = readonly [size: number, modified: number, changed: number, node: number]

/** Where a story's texts lie one after the other: what readers get of it, the rest, what is said in it. */
export type Place = readonly [file: number, at: number, told: number, untold: number, said: number]

/** What one seed came to; `seen` is when it was read, in milliseconds, and `hash` tells its content. */
export type Entry = { path: string; stat: Stat; seen: number; hash: string } & (
  { kind: 'story'; place: Place; gist: Gist } | { kind: 'spiked'; notices: readonly Notice[] }
)

/** An entry without its numbers, as it is kept. */
type Row = readonly [
  path: string,
  stat: Stat,
  seen: number,
  hash: string,
  place: Place | null,
  lengths: readonly [words: number, lines: number],
  rest: Omit<Gist, 'words' | 'lines' | 'sketch'> | readonly Notice[],
]

/** An entry as a line of text, and its numbers. */
export function writeEntry(entry: Entry): { line: string; numbers: readonly Int32Array[] } {
  const { path, stat, seen, hash } = entry
  if (entry.kind === 'spiked')
    return { line: JSON.stringify([path, stat, seen, hash, null, [0, 0], entry.notices]), numbers: [] }
  const { words, lines, sketch, ...rest } = entry.gist
  const row: Row = [path, stat, seen, hash, entry.place, [words.length, lines.length], rest]
  return { line: JSON.stringify(row), numbers: [words, lines, sketch] }
}

/** A reader of lines in their order, given the numbers of all; it tells whether those were just as many. */
export function openEntries(numbers: Int32Array): { read: (line: string) => Entry; isSpent: () => boolean } {
  let at = 0
  const take = (length: number): Int32Array => {
    at += length
    return numbers.subarray(at - length, at)
  }
  const read = (line: string): Entry => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own line, of a file named by our code's version
    const [path, stat, seen, hash, place, [words, lines], rest] = JSON.parse(line) as Row
    const known = { path, stat, seen, hash }
    if (place === null || !('seed' in rest))
      return { ...known, kind: 'spiked', notices: 'seed' in rest ? [] : rest }
    // In this order they were written.
    const gist = Object.assign(rest, { words: take(words), lines: take(lines), sketch: take(SKETCH_LENGTH) })
    return { ...known, kind: 'story', place, gist }
  }
  return { read, isSpent: () => at === numbers.length }
}
