import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the last build left in the output folder, by path; `key` is that of what a file was made from. */
export type Ledger = Readonly<
  Record<string, readonly [hash: string, size: number, mtimeMs: number, key?: string]>
>

const CACHE = 'node_modules/.cache/broadsheet/ledgers'
/** Stands in the output folder and names the ledger that tells of it. */
const MARK = '.broadsheet'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/**
 * The ledger of an output folder. A folder of an unfinished build, or one whose ledger is lost, is emptied
 * and starts anew. Throws a sentence for a folder with files that no build of ours has put there.
 */
export function readLedger(folder: string): Ledger {
  mkdirSync(folder, { recursive: true })
  const mark = join(folder, MARK)
  const isOurs = existsSync(mark)
  if (!isOurs && readdirSync(folder).length > 0) {
    throw new Error(
      `${folder} holds files that no build has put there; empty it, or set BROADSHEET_OUT elsewhere.`,
    )
  }
  const ledger = isOurs ? join(CACHE, `${readFileSync(mark, 'utf8')}.json`) : null
  if (ledger !== null && existsSync(ledger)) {
    writeFileSync(mark, '')
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, named by its hash
    return JSON.parse(readFileSync(ledger, 'utf8')) as Ledger
  }
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  writeFileSync(mark, '')
  return {}
}

/** Keeps the ledger of a finished build, and drops the one it replaces. */
export function keepLedger(folder: string, ledger: Ledger): void {
  const text = JSON.stringify(ledger)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(join(CACHE, `${hashOf(`${folder}\n${text}`)}.json`), text)
  writeFileSync(join(folder, MARK), hashOf(`${folder}\n${text}`))
}

/** Leaves nothing but the site in a folder; no later build goes on from there. */
export const dropMark = (folder: string): void => rmSync(join(folder, MARK))
