import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Lap = { cpu: number; wall: number }
/** What a build took: seconds by part and in all, megabytes at the peak. */
export type BuildCost = { laps: Readonly<Record<string, Lap>>; whole: Lap; megabytes: number }

/** Builds the seeds into a folder, without cards, search and compressed siblings, and tells what that took. */
export function measureBuild(seeds: string, out: string): BuildCost {
  const folder = mkdtempSync(join(tmpdir(), 'timings-'))
  const file = join(folder, 'timings.json')
  const flags = ['--no-cards', '--no-search', '--no-compress', '--timings', file]
  const env = {
    ...process.env,
    BROADSHEET_SEEDS: seeds,
    BROADSHEET_OUT: out,
    BROADSHEET_SITE: 'https://example.org',
  }
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', ...flags], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`The build of ${seeds} failed; run it by hand to see why.`)
  const cost: BuildCost = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  return cost
}
