import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, expect, test } from 'vitest'

const RUN = pathToFileURL(resolve('src/press/run-bundle.js')).href
const root = mkdtempSync(join(tmpdir(), 'run-bundle-'))
let folder = root

const GO = `
const { name } = require('./assets/shared-1.js')
const { basename } = require('node:path')
Promise.resolve().then(() => require('./assets/late-2.js')).then(({ greet }) => {
  console.log(greet(name), basename(__filename))
})
`

beforeEach(() => {
  folder = mkdtempSync(join(root, 'bundle-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'go.js'), GO)
  writeFileSync(join(folder, 'assets/shared-1.js'), "exports.name = 'Ann'")
  writeFileSync(
    join(folder, 'assets/late-2.js'),
    "const { name } = require('./shared-1.js')\nexports.greet = (one) => `${one} ${one === name}`",
  )
  writeFileSync(join(folder, 'fail.js'), 'process.exitCode = 1')
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { runBundle } from '${RUN}'\nrunBundle(...process.argv.slice(2))`,
  )
})

afterAll(() => rmSync(root, { recursive: true }))

const run = (command: string): string =>
  execFileSync(process.execPath, [join(folder, 'run.mjs'), folder, command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const listCode = (): readonly string[] => readdirSync(folder).filter((name) => /^\w+\.\d+\.\d+$/.test(name))

test('a command says the same from its sources and from what V8 made of them, which three runs keep', () => {
  const said = [1, 2, 3, 4].map(() => [run('go'), listCode().map((name) => name.split('.').at(-1))])
  expect(said).toEqual([
    ['Ann true go.js\n', ['1']],
    ['Ann true go.js\n', ['2']],
    ['Ann true go.js\n', ['3']],
    ['Ann true go.js\n', ['3']],
  ])
})

test('code that was cut short is left alone', () => {
  run('go')
  const [name = ''] = listCode()
  truncateSync(join(folder, name), 5)
  expect(run('go')).toBe('Ann true go.js\n')
})

test('a command that fails keeps nothing', () => {
  expect(() => run('fail')).toThrow('Command failed')
  expect(listCode()).toEqual([])
})
