import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Parsed } from '#news/parsed.ts'
import { createBatchFile, UNFINISHED } from './batch-file.ts'

const CACHE = 'node_modules/.cache/broadsheet/parsed'
/** Each build that parses something adds a file; from so many on they are made one again. */
const MOST_FILES = 16
/** What an interrupted build began is swept away when nobody can be at it any more. */
const LONG_MS = 3_600_000

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha1').update(content).digest('hex').slice(0, 16)

/** Where the text of one parsed seed lies: hash of the seed, number of the file, offset and length in bytes. */
type Entry = readonly [seed: string, file: number, at: number, length: number]
type Index = { files: readonly string[]; entries: Readonly<Record<string, Entry>> }

const EMPTY: Index = { files: [], entries: {} }

/** What was parsed in earlier builds, by the seed's path and content and the parser's own code. */
export type KeptCopy = {
  /** What a seed came to when it was last parsed; else what `parse` makes of it, which is kept. */
  take: (path: string, seed: Uint8Array, parse: () => Parsed) => Parsed
  /** Keeps what was taken, and only that: the next build finds all of it or, had this one been stopped, none. */
  close: () => void
}

function readIndex(file: string): Index {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, named by the code that wrote it
    return JSON.parse(readFileSync(file, 'utf8')) as Index
  } catch {
    return EMPTY
  }
}

/** Opens the files of an index; none of them when one is gone. */
function openFiles(names: readonly string[]): readonly number[] {
  const open: number[] = []
  try {
    for (const name of names) open.push(openSync(join(CACHE, name), 'r'))
    return open
  } catch {
    for (const file of open) closeSync(file)
    return []
  }
}

/** Removes what was kept of a folder by other code or in earlier builds, but for what another build may be writing. */
function sweep(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(CACHE)) {
    if (!name.startsWith(`${folder}.`) || kept.has(name)) continue
    const file = join(CACHE, name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (!name.endsWith(UNFINISHED) || age > LONG_MS) rmSync(file, { force: true })
  }
}

/** Opens what was kept of a folder of seeds by this version of the code. */
export function openKeptCopy(seeds: string, version: string): KeptCopy {
  mkdirSync(CACHE, { recursive: true })
  const folder = hashOf(resolve(seeds))
  const stem = `${folder}.${version}`
  const index = readIndex(join(CACHE, `${stem}.json`))
  const open = openFiles(index.files)
  const shallUnite = index.files.length >= MOST_FILES
  const files = shallUnite ? [] : [...index.files]
  const entries: Record<string, Entry> = {}
  const created = `${stem}.${process.pid}.${Date.now()}.jsonl`
  let fresh: ReturnType<typeof createBatchFile> | null = null
  let held = Buffer.alloc(1 << 16)

  const put = (path: string, seed: string, bytes: Uint8Array): void => {
    fresh ??= createBatchFile(join(CACHE, created))
    entries[path] = [seed, files.length, fresh.add(bytes), bytes.length]
  }
  const read = (path: string, seed: string): Parsed | null => {
    const entry = index.entries[path]
    const file = entry === undefined ? undefined : open[entry[1]]
    if (entry === undefined || file === undefined || entry[0] !== seed) return null
    const [, , at, length] = entry
    if (held.length < length) held = Buffer.alloc(2 * length)
    if (readSync(file, held, 0, length, at) !== length) return null
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `take` below
      const parsed = JSON.parse(held.toString('utf8', 0, length)) as Parsed
      if (shallUnite) put(path, seed, Buffer.from(held.subarray(0, length)))
      else entries[path] = entry
      return parsed
    } catch {
      return null
    }
  }
  const take = (path: string, bytes: Uint8Array, parse: () => Parsed): Parsed => {
    const seed = hashOf(bytes)
    const kept = read(path, seed)
    if (kept !== null) return kept
    const parsed = parse()
    put(path, seed, Buffer.from(JSON.stringify(parsed)))
    return parsed
  }
  const close = (): void => {
    for (const file of open) closeSync(file)
    if (fresh === null && Object.keys(entries).length === Object.keys(index.entries).length) return
    if (fresh !== null) {
      fresh.close()
      files.push(created)
    }
    const name = `${stem}.json`
    writeFileSync(join(CACHE, name + UNFINISHED), JSON.stringify({ files, entries } satisfies Index))
    renameSync(join(CACHE, name + UNFINISHED), join(CACHE, name))
    sweep(folder, new Set([name, ...files]))
  }
  return { take, close }
}
