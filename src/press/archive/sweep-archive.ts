import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UNFINISHED } from '#press/batch-file.ts'

/** What an interrupted build began is swept away when nobody can be at it any more. */
const LONG_MS = 3_600_000

/** Removes files whose names begin so, but for those to be kept and what another build may be writing. */
export function sweepArchive(cache: string, start: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(cache)) {
    if (!name.startsWith(start) || kept.has(name)) continue
    const file = join(cache, name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (!name.endsWith(UNFINISHED) || age > LONG_MS) rmSync(file, { force: true })
  }
}
