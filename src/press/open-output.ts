import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBinder, type Bound, type Content } from './bind-content.ts'
import { compressBytes, isWorthCompressing } from './compress-bytes.ts'
import { dropMark, findLedger, isThere, keepLedger, readLedger, type Ledger } from './ledger.ts'
import type { Looked } from './open-aside.ts'
import { isOfHint, readLotRows, writeLotRows, type LotRows, type LotText, type Row } from './lot-rows.ts'
import { openPutting } from './put-files.ts'

/** The output folder of one build. */
export type Output = {
  /** Puts a file there, with its compressed siblings; leaves alone what is already there to the byte. */
  write: (path: string, content: Content) => Promise<void>
  /** Puts a file there that is known by a key before it is made. */
  writeMade: (path: string, key: string, make: () => Promise<Content>) => Promise<void>
  /** Whether a lot's hint tells that all is still the same, and it lies there: none of it need even be named. */
  keepLot: (lot: Pick<Lot, 'first' | 'hint'>) => boolean
  /** Puts files there that are known by one key. */
  writeLot: (lot: Lot) => Promise<void>
  /** Removes what earlier builds made and this one did not. Answers how many files were written. */
  close: () => number
}

export type LotFile = readonly [path: string, make: () => Content | Promise<Content>]

/**
 * Files of one key, the first of which names them. While their hint stays, so does the key, which may take longer to
 * tell; where it does not, the key is a hint as well.
 */
export type Lot = {
  first: string
  hint: string
  tellKey: () => string
  listFiles: () => readonly LotFile[]
}

/** A lot while it is written: what the last build left of it, and what this one does. */
type Open = { before: ReadonlyMap<string, Row>; after: Map<string, Row> }

/** A file to be; `key` is empty for none. */
type Made = { path: string; content: Content; key: string }

type Measured = { size: number; tellHash: () => string }

const SIBLINGS = ['.br', '.gz']

/**
 * `isWhole` is false for a part of a site: no ledger is kept of it, for it is united with others elsewhere. `looked` is
 * what a look at the folder has told already.
 */
export type OutputOptions = { shallCompress: boolean; isWhole?: boolean; looked?: Looked | null }

const isLotThere = (root: string, text: LotText): boolean =>
  [...readLotRows(text).rows].every(([path, row]) => isThere(root, path, row))

/** The lots of which a file has changed. */
function listTouched(ledger: Ledger, changed: ReadonlySet<string>): ReadonlySet<string> {
  const touched = new Set<string>()
  if (changed.size === 0) return touched
  for (const [first, text] of ledger)
    if ([...readLotRows(text).rows.keys()].some((path) => changed.has(path))) touched.add(first)
  return touched
}

/** Paths of files that lots had and others have not. */
function listGone(before: Ledger, after: Ledger): ReadonlySet<string> {
  const gone = new Set<string>()
  for (const text of before.values()) for (const path of readLotRows(text).rows.keys()) gone.add(path)
  for (const text of after.values()) for (const path of readLotRows(text).rows.keys()) gone.delete(path)
  return gone
}

/** Opens a folder to build into. Files are compared with what the last build left there. */
export function openOutput(
  folder: string,
  { shallCompress, isWhole = true, looked = null }: OutputOptions,
): Output {
  const root = resolve(folder)
  const changed = looked !== null && looked.ledger === findLedger(root) ? looked.changed : null
  // What the last build left, but for the lots that were kept; what this one leaves; of that the lots that were written.
  const before = new Map(readLedger(root))
  const after = new Map<string, LotText>()
  const fresh = new Map<string, LotText>()
  const touched = changed === null ? null : listTouched(before, changed)
  const putting = openPutting(root, before.size === 0)
  const bind = createBinder()
  let last: { path: string; content: Content; row: Row } | null = null
  let written = 0

  const open = (first: string): Open => {
    const text = before.get(first)
    return { before: text === undefined ? new Map() : readLotRows(text).rows, after: new Map() }
  }
  const note = (lot: Open, path: string, row: Row): Row => {
    lot.after.set(path, row)
    written += 1
    return row
  }
  const keep = (lot: Open, path: string, isWanted: (row: Row) => boolean): Row | null => {
    const row = lot.before.get(path)
    if (row === undefined || !isWanted(row)) return null
    if (changed === null ? !isThere(root, path, row) : changed.has(path)) return null
    lot.after.set(path, row)
    return row
  }
  const hasSiblings = (path: string, size: number): boolean => shallCompress && isWorthCompressing(path, size)
  // A sibling's hash is that of what it is made from, so that an unchanged page is not compressed again.
  const keepSiblings = (lot: Open, path: string, { size, tellHash }: Measured): boolean =>
    !hasSiblings(path, size) ||
    SIBLINGS.every((ending) => keep(lot, path + ending, (row) => row.hash === tellHash()) !== null)
  /** Whether a file holds these bytes. Of one that is known by its key no hash was taken: it is read. */
  const holds = (path: string, row: Row, { bytes, tellHash }: Bound): boolean => {
    if (row.hash !== '') return row.hash === tellHash()
    if (row.size !== bytes.length || hasSiblings(path, row.size) || !isThere(root, path, row)) return false
    return readFileSync(join(root, path)).equals(bytes)
  }
  /** A story's data go to two places, one after the other: the second file is the first by another name. */
  const putLike = (lot: Open, { path, content, key }: Made): boolean => {
    if (last?.content !== content) return false
    const endings = ['', ...(hasSiblings(path, last.row.size) ? SIBLINGS : [])]
    for (const ending of endings) {
      const row = lot.after.get(last.path + ending)
      if (row === undefined || !putting.putAgain(path + ending, last.path + ending)) return false
      note(lot, path + ending, { ...row, key: ending === '' ? key : '' })
    }
    return true
  }
  const writeFile = async (lot: Open, made: Made): Promise<void> => {
    const { path, content, key } = made
    const bound = bind(content)
    const { bytes, tellHash } = bound
    const kept = keep(lot, path, (row) => holds(path, row, bound))
    if (kept !== null && keepSiblings(lot, path, { size: bytes.length, tellHash })) {
      lot.after.set(path, { ...kept, key })
      return
    }
    if (putLike(lot, made)) return
    const hash = key === '' || shallCompress ? tellHash() : ''
    last = { path, content, row: note(lot, path, { key, hash, ...putting.put(path, bytes) }) }
    if (!hasSiblings(path, bytes.length)) return
    const { br, gz } = await compressBytes(Buffer.from(bytes))
    note(lot, `${path}.br`, { key: '', hash, ...putting.put(`${path}.br`, br) })
    note(lot, `${path}.gz`, { key: '', hash, ...putting.put(`${path}.gz`, gz) })
  }
  const writeKeyed = async (lot: Open, key: string, [path, make]: LotFile): Promise<void> => {
    const kept = keep(lot, path, (row) => row.key === key)
    // Without a hash it has no siblings.
    const isKept =
      kept !== null &&
      (kept.hash === ''
        ? !hasSiblings(path, kept.size)
        : keepSiblings(lot, path, { size: kept.size, tellHash: () => kept.hash }))
    if (!isKept) await writeFile(lot, { path, content: await make(), key })
  }
  // As it was left, with siblings or without.
  const writeHint = (hint: string): string => `${hint}.${shallCompress ? SIBLINGS.length : 0}`
  const keepLot: Output['keepLot'] = ({ first, hint }) => {
    const text = before.get(first)
    if (text === undefined || !isOfHint(text, writeHint(hint))) return false
    if (touched === null ? !isLotThere(root, text) : touched.has(first)) return false
    after.set(first, text)
    before.delete(first)
    return true
  }
  const leave = (first: string, rows: LotRows): void => {
    const text = writeLotRows(rows)
    after.set(first, text)
    fresh.set(first, text)
  }
  const write: Output['write'] = async (path, content) => {
    const lot = open(path)
    await writeFile(lot, { path, content, key: '' })
    leave(path, { hint: null, rows: lot.after })
  }
  const writeLot: Output['writeLot'] = async ({ first, hint, tellKey, listFiles }) => {
    const lot = open(first)
    const key = tellKey()
    for (const file of listFiles()) await writeKeyed(lot, key, file)
    leave(first, { hint: writeHint(hint), rows: lot.after })
  }
  const writeMade: Output['writeMade'] = (path, key, make) =>
    writeLot({ first: path, hint: key, tellKey: () => key, listFiles: () => [[path, make]] })
  const close = (): number => {
    for (const path of listGone(before, fresh)) rmSync(join(root, path), { force: true })
    if (isWhole) keepLedger(root, after)
    else dropMark(root)
    return written
  }
  return { write, writeMade, keepLot, writeLot, close }
}
