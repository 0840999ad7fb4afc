import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { createBatchFile } from '#press/batch-file.ts'
import { openEntries, writeEntry, type Entry } from './entry.ts'

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

/** The first line of a part: all files; words, runs and seeds that the parts before it do not have, or no longer. */
type Head = Pick<State, 'files' | 'words' | 'runs'> & { gone: readonly string[] }

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
  const [first = '', ...lines] = readFileSync(`${name}.gists`, 'latin1').split('\n')
  const { read, isSpent } = openEntries(readNumbers(`${name}.numbers`))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `writePart` below
  const { files, words, runs, gone } = JSON.parse(first) as Head
  known.files = files
  for (const word of words) known.words.push(word)
  for (const run of runs) known.runs.push(run)
  for (const path of gone) known.entries.delete(path)
  for (const line of lines) {
    const entry = read(line)
    known.entries.set(entry.path, entry)
  }
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
  const gone = [...before.entries.keys()].filter((path) => !entries.has(path))
  const head: Head = {
    files,
    words: words.slice(before.words.length),
    runs: runs.slice(before.runs.length),
    gone,
  }
  gists.add(writeLine(JSON.stringify(head)))
  for (const entry of entries.values()) {
    if (before.entries.get(entry.path) === entry) continue
    const written = writeEntry(entry)
    gists.add(`\n${writeLine(written.line)}`)
    for (const part of written.numbers) numbers.add(toBytes(part))
  }
  numbers.close()
  gists.close()
}
