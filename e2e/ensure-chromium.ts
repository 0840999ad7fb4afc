import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.ts'

/** Runs a program to its end with its output on the terminal. Answers whether it went well. */
const run = (command: string): boolean => spawnSync(command, { stdio: 'inherit', shell: true }).status === 0

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Playwright's own browser, else Debian's where this process may install it. Never asks for sudo. */
function installChromium(): boolean {
  console.log('No Chromium found; installing one …')
  if (run('npx playwright install chromium')) return true
  if (!isDebianRoot()) return false
  return (
    run('apt-get update -qq && apt-get install -y -qq chromium-headless-shell') ||
    run('apt-get install -y -qq chromium')
  )
}

if (findChromium() === null && !(installChromium() && findChromium() !== null)) {
  console.error(
    'No Chromium could be found or installed: run “npx playwright install chromium”, or set CHROMIUM_PATH to one.',
  )
  process.exitCode = 1
}
