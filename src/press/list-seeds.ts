import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Stat } from './archive/entry.ts'

const SEED = /\.(?:txt|md|html?)$/i

function* walk(folder: string, below: string): Generator<string, void> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name
    if (entry.isDirectory()) yield* walk(folder, `${path}/`)
    else if (entry.isFile() && SEED.test(entry.name)) yield path
  }
}

/** Paths of the seeds below a folder, relative to it, with `/` between their parts, in code-unit order. */
export const listSeeds = (folder: string): readonly string[] => [...walk(folder, '')].sort()

/** What the file system tells of a seed. */
export function statSeed(folder: string, path: string): Stat {
  // All at once: to wait for each of ten thousand small files takes longer than to look at it.
  const { size, mtimeMs, ctimeMs, ino } = statSync(`${folder}/${path}`)
  return [size, mtimeMs, ctimeMs, ino]
}

/** So many numbers a seed's are. */
const STAT = 4

/** The seeds of a folder as the file system has them: STAT numbers for each, none where it tells nothing. */
export type SeenSeeds = { paths: readonly string[]; stats: Float64Array }

/** Looks at all seeds of a folder. */
export function lookAtSeeds(folder: string): SeenSeeds {
  const paths = listSeeds(folder)
  const stats = new Float64Array(STAT * paths.length).fill(Number.NaN)
  for (const [at, path] of paths.entries()) {
    try {
      stats.set(statSeed(folder, path), STAT * at)
    } catch {
      // Whoever files it asks again, and tells what is wrong with it.
    }
  }
  return { paths, stats }
}

/** What was seen of the seed that stands at this place; `null` for nothing. */
export function recallStat({ stats }: SeenSeeds, at: number): Stat | null {
  const from = STAT * at
  const size = stats[from] ?? Number.NaN
  return Number.isNaN(size) ? null : [size, stats[from + 1] ?? 0, stats[from + 2] ?? 0, stats[from + 3] ?? 0]
}
