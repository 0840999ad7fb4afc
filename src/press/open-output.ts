import { closeSync, fstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createBinder, type Content } from './bind-content.ts'
import { compressBytes, isWorthCompressing } from './compress-bytes.ts'
import {
  dropMark,
  findKey,
  findLedger,
  isOfKey,
  isThere,
  keepLedger,
  readLedger,
  readRow,
  writeRow,
} from './ledger.ts'
import type { Looked } from './look-ahead.ts'

/** The output folder of one build. */
export type Output = {
  /** Puts a file there, with its compressed siblings; leaves alone what is already there to the byte. */
  write: (path: string, content: Content) => Promise<void>
  /** Whether a file lies there that was made from what this key tells: it need not even be made. */
  keepMade: (path: string, key: string) => boolean
  /** Puts a file there that is known by a key before it is made. */
  writeMade: (path: string, key: string, make: () => Promise<Content>) => Promise<void>
  /** Puts files there that are known by one key, unless their hint tells that it is still the same. */
  writeLot: (lot: Lot) => Promise<void>
  /** Removes what earlier builds made and this one did not. Answers how many files were written. */
  close: () => number
}

/** Files of one key. While their hint stays, so does the key, which takes longer to tell; `null` for none. */
export type Lot = {
  hint: string | null
  tellKey: () => string
  files: readonly (readonly [path: string, make: () => Content | Promise<Content>])[]
}

const SIBLINGS = ['.br', '.gz']

/**
 * `isWhole` is false for a part of a site: no ledger is kept of it, for it is united with others elsewhere. `looked` is
 * what a look at the folder has told already.
 */
export type OutputOptions = { shallCompress: boolean; isWhole?: boolean; looked?: Looked | null }

/** Opens a folder to build into. Files are compared by hash with what the last build left there. */
export function openOutput(
  folder: string,
  { shallCompress, isWhole = true, looked = null }: OutputOptions,
): Output {
  const root = resolve(folder)
  const changed = looked !== null && looked.ledger === findLedger(root) ? looked.changed : null
  const before = readLedger(root)
  const after = new Map<string, string>()
  const made = new Set<string>()
  const bind = createBinder()
  let written = 0

  const put = (path: string, content: Uint8Array, hash: string): void => {
    const file = join(root, path)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    const open = openSync(file, 'w')
    try {
      writeFileSync(open, content)
      const { size, mtimeMs } = fstatSync(open)
      after.set(path, writeRow({ key: '', hash, size, mtimeMs, hint: '' }))
    } finally {
      closeSync(open)
    }
    written += 1
  }
  const keep = (path: string, isWanted: (row: string) => boolean): boolean => {
    const row = before.get(path)
    if (row === undefined || !isWanted(row)) return false
    if (changed === null ? !isThere(root, path, row) : changed.has(path)) return false
    after.set(path, row)
    return true
  }
  const listSiblings = (path: string, size: number): readonly string[] =>
    shallCompress && isWorthCompressing(path, size) ? SIBLINGS : []
  // A sibling's hash is that of what it is made from, so that an unchanged page is not compressed again.
  const keepSiblings = (path: string, hash: string, size: number): boolean =>
    listSiblings(path, size).every((ending) => keep(path + ending, (row) => readRow(row).hash === hash))
  const keepMade: Output['keepMade'] = (path, key) => {
    if (!keep(path, (row) => isOfKey(row, key))) return false
    if (!shallCompress) return true
    const { hash, size } = readRow(after.get(path) ?? '')
    return keepSiblings(path, hash, size)
  }
  const write = async (path: string, content: Content): Promise<void> => {
    const { bytes, hash } = bind(content)
    if (keep(path, (row) => readRow(row).hash === hash) && keepSiblings(path, hash, bytes.length)) return
    put(path, bytes, hash)
    if (listSiblings(path, bytes.length).length === 0) return
    const { br, gz } = await compressBytes(Buffer.from(bytes))
    put(`${path}.br`, br, hash)
    put(`${path}.gz`, gz, hash)
  }
  const writeMade: Output['writeMade'] = async (path, key, make) => {
    if (keepMade(path, key)) return
    await write(path, await make())
    after.set(path, writeRow({ ...readRow(after.get(path) ?? ''), key }))
  }
  const keepLot = (hint: string, { files: [first, ...others] }: Lot): boolean => {
    const key = first === undefined ? null : findKey(before.get(first[0]) ?? '', hint)
    return key !== null && [...others, first].every((file) => file !== undefined && keepMade(file[0], key))
  }
  const writeLot: Output['writeLot'] = async (lot) => {
    const { hint, tellKey, files } = lot
    if (hint !== null && keepLot(hint, lot)) return
    const key = tellKey()
    for (const [path, make] of files) await writeMade(path, key, async () => make())
    const [first] = files
    if (hint === null || first === undefined) return
    after.set(first[0], writeRow({ ...readRow(after.get(first[0]) ?? ''), hint }))
  }
  const close = (): number => {
    for (const path of before.keys()) if (!after.has(path)) rmSync(join(root, path), { force: true })
    if (isWhole) keepLedger(root, after)
    else dropMark(root)
    return written
  }
  return { write, keepMade, writeMade, writeLot, close }
}
