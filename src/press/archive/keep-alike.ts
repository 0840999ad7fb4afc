import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { KeyedAlike } from '#link/pack-weighed.ts'
import { UNFINISHED } from '#press/batch-file.ts'
import { nameSeeds } from './name-seeds.ts'
import { sweepArchive } from './sweep-archive.ts'

const CACHE = 'node_modules/.cache/broadsheet/alike'

/** Before the numbers: how many stories there are, and how many alike in all. */
const HEAD = 2
const BYTES = Int32Array.BYTES_PER_ELEMENT

/** The file for what one version of the code finds alike in a folder of seeds. */
export const nameAlike = (seeds: string, version: string): string =>
  join(CACHE, nameSeeds(seeds, version).stem)

const toBytes = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** Keeps in a file which stories are alike, in the place of files that begin with the same up to the first full stop. */
export function keepAlike(file: string, { keys, alike: { ends, left, right } }: KeyedAlike): void {
  const [cache, name] = [dirname(file), basename(file)]
  mkdirSync(cache, { recursive: true })
  const parts = [Int32Array.of(ends.length, left.length), keys, ends, left, right]
  const draft = `${file}.${process.pid}${UNFINISHED}`
  writeFileSync(draft, Buffer.concat(parts.map(toBytes)))
  renameSync(draft, file)
  sweepArchive(cache, name.slice(0, name.indexOf('.') + 1), new Set([name]))
}

/** Reads what was kept in a file; `null` when there is none, or it was cut short. */
export function readAlike(file: string): KeyedAlike | null {
  try {
    const bytes = readFileSync(file)
    const all = new Int32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / BYTES))
    const [stories = 0, pairs = 0] = all
    let at = HEAD
    const take = (length: number): Int32Array => all.subarray(at, (at += length))
    const keys = take(2 * stories)
    const alike = { ends: take(stories), left: take(pairs), right: take(pairs) }
    return at * BYTES === bytes.length ? { keys, alike } : null
  } catch {
    return null
  }
}
