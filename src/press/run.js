// Runs a command of the press: `node src/press/run.js run-build …`. Its sources are bundled once for every
// state they are in, so that a command starts in the time it takes to read one file.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { runBundle } from './run-bundle.js'

const CACHE = 'node_modules/.cache/broadsheet/press'
const SOURCE = /(?<!\.test)\.(?:ts|tsx|js)$/

/** Sources below a folder. What Node has for this takes thrice as long. */
function* listSources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* listSources(path)
    else if (SOURCE.test(entry.name)) yield path
  }
}

/** A name for all that the bundle is made from. */
function hashSources() {
  const hash = createHash('sha256').update(process.version)
  const sources = [...listSources('src')].sort((a, b) => (a < b ? -1 : 1))
  for (const file of ['package-lock.json', ...sources]) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

// The scripts of package.json start V8 as befits work that is over in seconds. It compiles in threads beside ours, and
// at its own pace those take a fifth of a build's processor time, much of it for functions that have little left to do;
// and left alone its heap grows to four times what it holds. A build that
// goes on from another is over before V8 makes machine code of most of what it calls: it is told to make simple code at
// once, and not to clear its heap before that has 300 MB. Without those flags all is the same, but slower.
const [, , command] = process.argv
const folder = resolve(CACHE, hashSources())
if (!existsSync(folder)) {
  // Vite is large: it is loaded only when there is something to bundle.
  const { bundlePress } = await import('./bundle-press.js')
  await bundlePress(folder)
}
process.argv.splice(2, 1)
runBundle(folder, command)
