import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { createBatchFile } from '#press/batch-file.ts'
import type { Named } from '#link/gist.ts'
import type { Entry } from './entry.ts'
import { openBlocks, writeBlock } from './entry-block.ts'
import { openNamedBook } from './named-book.ts'

/** A file of texts, and how many bytes it has. */
export type Texts = readonly [name: string, size: number]

/** All that an archive remembers but the stories' texts. */
export type State = {
  /** The files that the texts lie in, by number. */
  files: readonly Texts[]
  /** The vocabulary: words, and runs of them. */
  words: readonly string[]
  runs: readonly (readonly number[])[]
  entries: ReadonlyMap<string, Entry>
}

/**
 * The last line of a part: all files; words, runs and seeds that the parts before it do not have, or no longer; the
 * titles that its stories name.
 */
type Foot = Pick<State, 'files' | 'words' | 'runs'> & { gone: readonly string[]; named: readonly Named[] }

/** So many entries are a line. */
const BLOCK = 1024

export const EMPTY: State = { files: [], words: [], runs: [], entries: new Map() }

/** In memory that threads share, for a thread of its own weighs words. */
function readNumbers(name: string): Int32Array {
  const file = openSync(name, 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
    readSync(file, bytes)
    return new Int32Array(bytes.buffer)
  } finally {
    closeSync(file)
  }
}

/** A state while it is put together from its parts. */
type Growing = {
  files: readonly Texts[]
  words: string[]
  runs: (readonly number[])[]
  entries: Map<string, Entry>
}

/** Goes on from what is known by the part kept under a name. Throws when that was cut short. */
function readPart(known: Growing, name: string): void {
  const lines = readFileSync(`${name}.gists`, 'latin1').split('\n')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `writePart` below
  const { files, words, runs, gone, named } = JSON.parse(lines.pop() ?? '') as Foot
  const { read, isSpent } = openBlocks(readNumbers(`${name}.numbers`), named)
  known.files = files
  for (const word of words) known.words.push(word)
  for (const run of runs) known.runs.push(run)
  for (const path of gone) known.entries.delete(path)
  for (const line of lines) for (const entry of read(line)) known.entries.set(entry.path, entry)
  if (!isSpent()) throw new Error(`${name} is cut short`)
}

/** Reads the state whose parts are kept under these names; an empty one when any is gone or was cut short. */
export function readState(names: readonly string[]): State {
  const known: Growing = { files: [], words: [], runs: [], entries: new Map() }
  try {
    for (const name of names) readPart(known, name)
    return known
  } catch {
    return EMPTY
  }
}

/** In ASCII, which is read in half the time. */
const writeLine = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const toBytes = (numbers: Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** Keeps under a name what of a state another, which it went on from, does not have. */
export function writePart(name: string, { files, words, runs, entries }: State, before: State): void {
  const gists = createBatchFile(`${name}.gists`)
  const numbers = createBatchFile(`${name}.numbers`)
  const named = openNamedBook()
  const fresh = [...entries.values()].filter((entry) => before.entries.get(entry.path) !== entry)
  for (let from = 0; from < fresh.length; from += BLOCK) {
    const written = writeBlock(fresh.slice(from, from + BLOCK), named.number)
    gists.add(`${writeLine(written.line)}\n`)
    for (const part of written.numbers) numbers.add(toBytes(part))
  }
  const foot: Foot = {
    files,
    words: words.slice(before.words.length),
    runs: runs.slice(before.runs.length),
    gone: [...before.entries.keys()].filter((path) => !entries.has(path)),
    named: named.all,
  }
  gists.add(writeLine(JSON.stringify(foot)))
  numbers.close()
  gists.close()
}
