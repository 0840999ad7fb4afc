import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBatchFile } from './batch-file.ts'
import { firstPath, readLotRows, type LotText, type Row } from './lot-rows.ts'

/** What the last build left in the output folder, lot by lot, by the path of a lot's first file. */
export type Ledger = ReadonlyMap<string, LotText>

const CACHE = 'node_modules/.cache/broadsheet/ledgers'
/** Stands in the output folder and names the ledger that tells of it. */
const MARK = '.broadsheet'
/** Ends the name of a ledger that is kept by lots: what earlier presses left is of another form, and as good as lost. */
const FORM = '.lots'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The file of the ledger that tells of a folder; `null` when there is none, or the last build was not finished. */
export function findLedger(folder: string): string | null {
  const mark = join(folder, MARK)
  const name = existsSync(mark) ? readFileSync(mark, 'utf8') : ''
  const file = join(CACHE, name)
  return name.endsWith(FORM) && existsSync(file) ? file : null
}

/** Ends a lot in the file of a ledger. */
const END = '\n\n'

/** Reads the file of a ledger. */
export function parseLedger(file: string): Ledger {
  const ledger = new Map<string, LotText>()
  for (const text of readFileSync(file, 'utf8').split(END)) {
    const first = firstPath(text)
    if (first !== null) ledger.set(first, text)
  }
  return ledger
}

/** Whether a file lies below a folder as the last build left it. */
export function isThere(folder: string, path: string, { size, mtimeMs }: Row): boolean {
  const stat = statSync(`${folder}/${path}`, { throwIfNoEntry: false })
  return stat?.size === size && stat.mtimeMs === mtimeMs
}

/** Paths of a ledger's files that do not lie below a folder as the last build left them. */
export const listChanged = (folder: string, ledger: Ledger): readonly string[] =>
  [...ledger.values()].flatMap((text) =>
    [...readLotRows(text).rows].filter(([path, row]) => !isThere(folder, path, row)).map(([path]) => path),
  )

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
  const name = `${stem}${randomUUID()}${FORM}`
  const file = createBatchFile(join(CACHE, name))
  for (const text of ledger.values()) file.add(text + END)
  file.close()
  writeFileSync(join(folder, MARK), name)
  for (const other of readdirSync(CACHE))
    if (other.startsWith(stem) && other !== name) rmSync(join(CACHE, other), { force: true })
}

/** Leaves nothing but the site in a folder; no later build goes on from there. */
export const dropMark = (folder: string): void => rmSync(join(folder, MARK))
