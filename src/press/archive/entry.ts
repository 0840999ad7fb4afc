import type { Gist } from '#link/gist.ts'
import { SKETCH_LENGTH } from '#link/sketch-text.ts'
import type { Notice } from '#news/notice.ts'
import { readGistRow, writeGistRow, type GistRow } from './gist-row.ts'

/** What the file system tells of a seed: if none of it has changed, neither has the seed. */
export type Stat = readonly [size: number, modified: number, changed: number, node: number]

/** Where a story's texts lie one after the other: what readers get of it, the rest, what is said in it. */
export type Place = readonly [file: number, at: number, told: number, untold: number, said: number]

/** What one seed came to; `seen` is when it was read, in milliseconds, and `hash` tells its content. */
export type Entry = { path: string; stat: Stat; seen: number; hash: string } & (
  { kind: 'story'; place: Place; gist: Gist } | { kind: 'spiked'; notices: readonly Notice[] }
)

/** An entry without its numbers, as it is kept: of a story, or of a seed that was refused. */
type Row = readonly [
  path: string,
  stat: Stat,
  seen: number,
  hash: string,
  story: readonly [place: Place, words: number, lines: number, gist: GistRow] | null,
  notices: readonly Notice[],
]

/** An entry as a line of text, and its numbers. */
export function writeEntry(entry: Entry): { line: string; numbers: readonly Int32Array[] } {
  const { path, stat, seen, hash } = entry
  const write = (story: Row[4], notices: Row[5]): string =>
    JSON.stringify([path, stat, seen, hash, story, notices] satisfies Row)
  if (entry.kind === 'spiked') return { line: write(null, entry.notices), numbers: [] }
  const { place, gist } = entry
  const { words, lines, sketch } = gist
  return {
    line: write([place, words.length, lines.length, writeGistRow(gist)], []),
    numbers: [words, lines, sketch],
  }
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
    const row = JSON.parse(line) as Row
    const story = row[4]
    const known = { path: row[0], stat: row[1], seen: row[2], hash: row[3] }
    if (story === null) return { ...known, kind: 'spiked', notices: row[5] }
    // In this order they were written.
    const own = { words: take(story[1]), lines: take(story[2]), sketch: take(SKETCH_LENGTH) }
    return { ...known, kind: 'story', place: story[0], gist: readGistRow(story[3], known.path, own) }
  }
  return { read, isSpent: () => at === numbers.length }
}
