import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { types } from 'node:util'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'

/** What V8 made of a bundle is kept by its first runs: a build that goes on from another comes by other functions. */
const ROUNDS = 3
/** So long is what tells the length of the list of files. */
const HEAD = 10
const UNFINISHED = '.new'

/** The code of all files of a bundle, by path, one after the other behind a list of their lengths. */
function writeCode(codes) {
  const list = Buffer.from(JSON.stringify(codes.map(([path, code]) => [path, code.length])))
  return Buffer.concat([
    Buffer.from(String(list.length).padEnd(HEAD)),
    list,
    ...codes.map(([, code]) => code),
  ])
}

function parseCode(bytes) {
  let at = HEAD + Number(bytes.toString('latin1', 0, HEAD))
  const list = JSON.parse(bytes.toString('utf8', HEAD, at))
  return new Map(list.map(([path, length]) => [path, bytes.subarray(at, (at += length))]))
}

/** The code that earlier runs left, and how many have; none where another run is about to replace it. */
function readCode(folder, stem) {
  try {
    const names = readdirSync(folder).filter((name) => name.startsWith(stem) && !name.endsWith(UNFINISHED))
    const rounds = Math.max(0, ...names.map((name) => Number(name.slice(stem.length))))
    return { rounds, codes: rounds === 0 ? new Map() : parseCode(readFileSync(join(folder, stem + rounds))) }
  } catch {
    return { rounds: 0, codes: new Map() }
  }
}

/** Keeps the code of a run; only that of the last is of any use. */
function keepCode(folder, stem, { rounds, codes }) {
  const name = join(folder, `${stem}${rounds}`)
  const draft = `${name}.${process.pid}${UNFINISHED}`
  writeFileSync(draft, writeCode(codes))
  renameSync(draft, name)
  if (rounds > 1) rmSync(join(folder, `${stem}${rounds - 1}`), { force: true })
}

const requireHere = createRequire(import.meta.url)

/** A package as a module that imports it gets it: its default is what the bundle takes for the whole of it. */
function requirePackage(name) {
  if (isBuiltin(name)) return requireHere(name)
  const found = requireHere(fileURLToPath(import.meta.resolve(name)))
  const isNewer = types.isModuleNamespaceObject(found) && typeof found.default === 'function'
  return isNewer ? Object.assign(found.default.bind(undefined), found) : found
}

/**
 * Runs a command of a bundle, with what V8 made of it in earlier runs: to compile what is called in it takes longer than to
 * read it.
 */
export function runBundle(folder, command) {
  const stem = `${command}.${cachedDataVersionTag()}.`
  const { rounds, codes } = readCode(folder, stem)
  const scripts = new Map()
  const modules = new Map()

  const load = (file) => {
    const known = modules.get(file)
    if (known !== undefined) return known.exports
    const source = readFileSync(file, 'utf8')
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
      filename: file,
      cachedData: codes.get(file),
    })
    scripts.set(file, script)
    const module = { exports: {} }
    modules.set(file, module)
    const require = (name) => (name.startsWith('.') ? load(join(dirname(file), name)) : requirePackage(name))
    script.runInThisContext()(module.exports, require, module, file, dirname(file))
    return module.exports
  }

  process.once('exit', (status) => {
    if (status !== 0 || rounds >= ROUNDS) return
    const made = [...scripts].map(([file, script]) => [file, script.createCachedData()])
    keepCode(folder, stem, { rounds: rounds + 1, codes: made })
  })
  load(join(folder, `${command}.js`))
}
