import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBatchFile } from './batch-file.ts'

/**
 * What the last build left of one file; `key` is that of what the file was made from, `hint` what hinted at it; they are
 * empty for none.
 */
export type Entry = { key: string; hash: string; size: number; mtimeMs: number; hint: string }

/**
 * What the last build left in the output folder: by path an entry as a line of text, for nearly all are kept as they
 * lie and never read.
 */
export type Ledger = ReadonlyMap<string, string>

export const writeRow = ({ key, hash, size, mtimeMs, hint }: Entry): string =>
  // Joined, for a template would keep the parts of each of very many rows.
  [key, hash, size, mtimeMs, hint].join('\t')

export function readRow(row: string): Entry {
  const [key = '', hash = '', size, mtimeMs, hint = ''] = row.split('\t')
  return { key, hash, size: Number(size), mtimeMs: Number(mtimeMs), hint }
}

/** Whether a row is of a file that was made from what this key tells. */
export const isOfKey = (row: string, key: string): boolean => row.startsWith(`${key}\t`)

/** The key of a row that was left by this hint; `null` for another's. */
export const findKey = (row: string, hint: string): string | null =>
  row.endsWith(`\t${hint}`) ? row.slice(0, row.indexOf('\t')) : null

const CACHE = 'node_modules/.cache/broadsheet/ledgers'
/** Stands in the output folder and names the ledger that tells of it. */
const MARK = '.broadsheet'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The file of the ledger that tells of a folder; `null` when there is none, or the last build was not finished. */
export function findLedger(folder: string): string | null {
  const mark = join(folder, MARK)
  const name = existsSync(mark) ? readFileSync(mark, 'utf8') : ''
  const file = join(CACHE, name)
  return name !== '' && existsSync(file) ? file : null
}

/** Reads the file of a ledger. */
export function parseLedger(file: string): Ledger {
  const ledger = new Map<string, string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const end = line.indexOf('\t')
    if (end > 0) ledger.set(line.slice(0, end), line.slice(end + 1))
  }
  return ledger
}

/** Whether a file lies below a folder as the last build left it. */
export function isThere(folder: string, path: string, row: string): boolean {
  const { size, mtimeMs } = readRow(row)
  const stat = statSync(`${folder}/${path}`, { throwIfNoEntry: false })
  return stat?.size === size && stat.mtimeMs === mtimeMs
}

/**
 * The ledger of an output folder. A folder of an unfinished build, or one whose ledger is lost, is emptied
 * and starts anew. Throws a sentence for a folder with files that no build of ours has put there.
 */
export function readLedger(folder: string): Ledger {
  mkdirSync(folder, { recursive: true })
  const mark = join(folder, MARK)
  if (!existsSync(mark) && readdirSync(folder).length > 0) {
    throw new Error(
      `${folder} holds files that no build has put there; empty it, or set BROADSHEET_OUT elsewhere.`,
    )
  }
  const file = findLedger(folder)
  if (file === null) for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  writeFileSync(mark, '')
  return file === null ? new Map() : parseLedger(file)
}

/** Keeps the ledger of a finished build, and drops those it replaces. */
export function keepLedger(folder: string, ledger: Ledger): void {
  mkdirSync(CACHE, { recursive: true })
  const stem = `${hashOf(folder)}.`
  const name = `${stem}${randomUUID()}`
  const file = createBatchFile(join(CACHE, name))
  for (const [path, row] of ledger) file.add(`${path}\t${row}\n`)
  file.close()
  writeFileSync(join(folder, MARK), name)
  for (const other of readdirSync(CACHE))
    if (other.startsWith(stem) && other !== name) rmSync(join(CACHE, other), { force: true })
}

/** Leaves nothing but the site in a folder; no later build goes on from there. */
export const dropMark = (folder: string): void => rmSync(join(folder, MARK))
