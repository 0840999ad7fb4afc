import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Copy by its path below the folder of seeds. */
export type Seeds = Readonly<Record<string, string>>

const ROOT = join(import.meta.dirname, '..')
const PRESS = 'src/press/run.js'
const ONLY_PAGES = ['--no-cards', '--no-search', '--no-compress']

/** Where an edition is built and served. */
type Place = { folder: string; site: string }

/** Builds an edition of these seeds over the one that lies there, and serves it while `use` runs. */
export async function withEdition<T>(
  { folder, site }: Place,
  seeds: Seeds,
  use: () => Promise<T>,
): Promise<T> {
  const copy = join(folder, 'seeds')
  rmSync(copy, { recursive: true, force: true })
  for (const [path, text] of Object.entries(seeds)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), text)
  }
  const surroundings = {
    BROADSHEET_SEEDS: copy,
    BROADSHEET_OUT: join(folder, 'site'),
    BROADSHEET_SITE: site,
    PORT: new URL(site).port,
  }
  const options = { cwd: ROOT, env: { ...process.env, ...surroundings } }
  execFileSync(process.execPath, [PRESS, 'run-build', ...ONLY_PAGES], { ...options, stdio: 'pipe' })
  const server = spawn(process.execPath, [PRESS, 'start', '--no-build'], { ...options, stdio: 'ignore' })
  const hasEnded = once(server, 'exit')
  try {
    while ((await fetch(site).catch(() => null)) === null) {
      if (server.exitCode !== null) throw new Error(`Nothing can be served at ${site}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return await use()
  } finally {
    server.kill()
    await hasEnded
  }
}
