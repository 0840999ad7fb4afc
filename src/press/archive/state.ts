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

type Head = Pick<State, 'files' | 'words' | 'runs'>

export const EMPTY: State = { files: [], words: [], runs: [], entries: new Map() }

/** Reads the state kept under a name; an empty one when it is gone or was cut short. */
export function readState(name: string): State {
  try {
    const [head = '', ...lines] = readFileSync(`${name}.gists`, 'utf8').split('\n')
    const { buffer, byteOffset, byteLength } = readFileSync(`${name}.numbers`)
    // A small file may lie anywhere in a buffer of several.
    const numbers = new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `writeState` below
    const { files, words, runs } = JSON.parse(head) as Head
    const { read, isSpent } = openEntries(numbers)
    const entries = new Map<string, Entry>()
    for (const line of lines) {
      const entry = read(line)
      entries.set(entry.path, entry)
    }
    return isSpent() ? { files, words, runs, entries } : EMPTY
  } catch {
    return EMPTY
  }
}

const toBytes = (numbers: Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** Keeps a state under a name. */
export function writeState(name: string, { files, words, runs, entries }: State): void {
  const gists = createBatchFile(`${name}.gists`)
  const numbers = createBatchFile(`${name}.numbers`)
  const head: Head = { files, words, runs }
  gists.add(JSON.stringify(head))
  for (const entry of entries.values()) {
    const written = writeEntry(entry)
    gists.add(`\n${written.line}`)
    for (const part of written.numbers) numbers.add(toBytes(part))
  }
  numbers.close()
  gists.close()
}
