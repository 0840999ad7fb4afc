import type { Gist, Named } from '#link/gist.ts'
import { SKETCH_LENGTH } from '#link/sketch-text.ts'
import type { Notice } from '#news/notice.ts'
import type { Entry, Place } from './entry.ts'
import { openGistColumns, writeGistColumns, type GistColumns } from './gist-columns.ts'

/** Entries as they are kept: a list for each field; their numbers are kept apart. */
type Block = {
  paths: readonly string[]
  hashes: readonly string[]
  /** Of a seed that was refused `null`. */
  stories: readonly (readonly [place: Place, words: number, lines: number] | null)[]
  /** Of stories alone. */
  gists: GistColumns
  /** Of seeds that were refused. */
  notices: readonly (readonly Notice[])[]
}

/** What was seen of a seed, and when: so many numbers of 64 bits, each two of 32. */
const LOOK = 5

const writeLook = ({ stat, seen }: Entry): Int32Array => new Int32Array(Float64Array.of(...stat, seen).buffer)

const listNumbers = (entry: Entry): readonly Int32Array[] =>
  entry.kind === 'spiked'
    ? [writeLook(entry)]
    : [writeLook(entry), entry.gist.words, entry.gist.lines, entry.gist.sketch]

/** Entries as a line of text, and their numbers; `number` numbers the titles that stories name. */
export function writeBlock(
  entries: readonly Entry[],
  number: (named: Named) => number,
): { line: string; numbers: readonly Int32Array[] } {
  const gists = entries.flatMap((entry): Gist[] => (entry.kind === 'story' ? [entry.gist] : []))
  const block: Block = {
    paths: entries.map(({ path }) => path),
    hashes: entries.map(({ hash }) => hash),
    stories: entries.map((entry) =>
      entry.kind === 'story' ? [entry.place, entry.gist.words.length, entry.gist.lines.length] : null,
    ),
    gists: writeGistColumns(gists, number),
    notices: entries.flatMap((entry) => (entry.kind === 'spiked' ? [entry.notices] : [])),
  }
  return { line: JSON.stringify(block), numbers: entries.flatMap(listNumbers) }
}

/** A reader of lines in their order, given the numbers of all; it tells whether those were just as many. */
export function openBlocks(
  numbers: Int32Array,
  named: readonly Named[],
): { read: (line: string) => readonly Entry[]; isSpent: () => boolean } {
  let at = 0
  const look = new Float64Array(LOOK)
  const halves = new Int32Array(look.buffer)
  const take = (length: number): Int32Array => {
    at += length
    return numbers.subarray(at - length, at)
  }
  const read = (line: string): readonly Entry[] => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own line, of a file named by our code's version
    const { paths, hashes, stories, gists, notices } = JSON.parse(line) as Block
    const readGist = openGistColumns(gists, named)
    let told = 0
    return paths.map((path, index): Entry => {
      // In this order they were written.
      halves.set(take(halves.length))
      const [size = 0, modified = 0, changed = 0, node = 0, seen = 0] = look
      const stat = [size, modified, changed, node] as const
      const hash = hashes[index] ?? ''
      const story = stories[index] ?? null
      if (story === null)
        return { path, stat, seen, hash, kind: 'spiked', notices: notices[index - told] ?? [] }
      const apart = { seed: path, words: take(story[1]), lines: take(story[2]), sketch: take(SKETCH_LENGTH) }
      told += 1
      return { path, stat, seen, hash, kind: 'story', place: story[0], gist: readGist(told - 1, apart) }
    })
  }
  return { read, isSpent: () => at === numbers.length }
}
