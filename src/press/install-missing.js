// Runs before `npm start` and `npm test`, on a fresh clone too: Node's own modules only.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'

const LOCK = 'package-lock.json'
const INSTALLED = 'node_modules/.package-lock.json'

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Whether everything the lock file demands on every platform lies in node_modules, in the locked version. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false
  const installed = readPackages(INSTALLED)
  return Object.entries(readPackages(LOCK)).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || peer || installed[path]?.version === version,
  )
}

if (!isInstalled()) {
  console.log('Installing what is missing (npm ci) …')
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        stdio: 'inherit',
      })
    : spawnSync('npm', ['ci'], { stdio: 'inherit', shell: true })
  if (status !== 0) {
    console.error('The packages could not be installed; see the lines above, then run npm ci yourself.')
    process.exit(1)
  }
}
