import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carryHostileText } from './carry-hostile-text.ts'
import { highlightInFirefox } from './highlight-in-firefox.ts'
import { readFeedWithNewsboat } from './read-feed-with-newsboat.ts'
import { serveWithNginx } from './serve-with-nginx.ts'
import type { Outcome, Site, Trial } from './trial.ts'
import { validateHtml } from './validate-html.ts'

const PORT = 4291
const TRIALS: readonly Trial[] = [
  validateHtml,
  readFeedWithNewsboat,
  serveWithNginx,
  highlightInFirefox,
  carryHostileText,
]

const npm = (args: readonly string[], env: NodeJS.ProcessEnv) =>
  ({
    command: 'npm',
    args: ['run', '-s', ...args],
    options: { env, shell: process.platform === 'win32' },
  }) as const

/** Resolves when the server answers; rejects when it ends before. */
async function waitUntilServed(address: string, server: ChildProcess): Promise<void> {
  let hasEnded = false
  server.once('exit', () => (hasEnded = true))
  while (!(await fetch(address).catch(() => null))) {
    if (hasEnded) throw new Error('The site’s server ended before it answered.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Builds the sample edition for the address it will be served at, and serves it while `use` runs. */
async function withSite(use: (site: Site) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-long-'))
  const address = `http://localhost:${PORT}/`
  const env = { ...process.env, BROADSHEET_SITE: address, BROADSHEET_OUT: folder, PORT: String(PORT) }
  const build = npm(['build'], env)
  spawnSync(build.command, build.args, { ...build.options, stdio: 'inherit' })
  const serve = npm(['start', '--', '--no-build'], env)
  const server = spawn(serve.command, serve.args, {
    ...serve.options,
    detached: process.platform !== 'win32',
  })
  try {
    await waitUntilServed(address, server)
    await use({ address, folder })
  } finally {
    if (server.pid !== undefined && process.platform !== 'win32') process.kill(-server.pid)
    else server.kill()
    rmSync(folder, { recursive: true })
  }
}

/** A trial that breaks off has failed. */
const attempt = ({ run }: Trial, site: Site): Promise<Outcome> =>
  run(site).catch((error: unknown): Outcome => ({ kind: 'failed', why: String(error) }))

const outcomes: Outcome['kind'][] = []
await withSite(async (site) => {
  for (const trial of TRIALS) {
    const outcome = await attempt(trial, site)
    outcomes.push(outcome.kind)
    const told = outcome.kind === 'held' ? outcome.figure : outcome.why
    console.log(`${outcome.kind.padEnd(8)}${trial.name}: ${told}`)
  }
})
const count = (kind: Outcome['kind']): number => outcomes.filter((one) => one === kind).length
console.log(`${count('held')} held, ${count('failed')} failed, ${count('not run')} not run`)
process.exitCode = count('failed') === 0 ? 0 : 1
