import { readFileSync } from 'node:fs'
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
function readNumbers(file: string): Int32Array {
  const bytes = readFileSync(file)
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return new Int32Array(shared)
}

/** Goes on from a state by the part kept under a name. Throws when that was cut short. */
function readPart(before: State, name: string): State {
  const [first = '', ...lines] = readFileSync(`${name}.gists`, 'utf8').split('\n')
  const { read, isSpent } = openEntries(readNumbers(`${name}.numbers`))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `writePart` below
  const { files, words, runs, gone } = JSON.parse(first) as Head
  const entries = new Map(before.entries)
  for (const path of gone) entries.delete(path)
  for (const line of lines) {
    const entry = read(line)
    entries.set(entry.path, entry)
  }
  if (!isSpent()) throw new Error(`${name} is cut short`)
  return { files, words: [...before.words, ...words], runs: [...before.runs, ...runs], entries }
}

/** Reads the state whose parts are kept under these names; an empty one when any is gone or was cut short. */
export function readState(names: readonly string[]): State {
  try {
    return names.reduce(readPart, EMPTY)
  } catch {
    return EMPTY
  }
}

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
  gists.add(JSON.stringify(head))
  for (const entry of entries.values()) {
    if (before.entries.get(entry.path) === entry) continue
    const written = writeEntry(entry)
    gists.add(`\n${written.line}`)
    for (const part of written.numbers) numbers.add(toBytes(part))
  }
  numbers.close()
  gists.close()
}
