import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  statSync,
  unlinkSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLedger } from './ledger.ts'
import type { Looked } from './open-aside.ts'
import { openOutput } from './open-output.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function build(files: Record<string, string>, shallCompress = false): Promise<number> {
  const output = openOutput(folder, { shallCompress })
  for (const [path, text] of Object.entries(files)) await output.write(path, text)
  return output.close()
}

const node = (path: string) => statSync(join(folder, path)).ino
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const list = () => readdirSync(folder, { recursive: true }).map(String).sort()

test('writes what is new, leaves what is the same, removes what is no longer made', async () => {
  expect(await build({ 'a.html': 'A', 'sub/b.html': 'B' })).toBe(2)
  const long = new Date('2020-01-01')
  expect(await build({ 'a.html': 'A', 'sub/b.html': 'B2' })).toBe(1)
  expect(await build({ 'sub/b.html': 'B2' })).toBe(0)
  expect(list()).toEqual(['.broadsheet', 'sub', 'sub/b.html'])
  utimesSync(join(folder, 'sub/b.html'), long, long)
  expect(await build({ 'sub/b.html': 'B2' })).toBe(1)
})

test('a file that was taken away is written again', async () => {
  await build({ 'a.html': 'A' })
  unlinkSync(join(folder, 'a.html'))
  expect(await build({ 'a.html': 'A' })).toBe(1)
})

test('long text gets compressed siblings, once', async () => {
  const text = 'word '.repeat(400)
  expect(await build({ 'a.html': text }, true)).toBe(3)
  expect(list()).toEqual(['.broadsheet', 'a.html', 'a.html.br', 'a.html.gz'])
  expect(statSync(join(folder, 'a.html.br')).size).toBeLessThan(100)
  expect(await build({ 'a.html': text }, true)).toBe(0)
})

test('what is known by a key is made once for it', async () => {
  const made: string[] = []
  const press = async (key: string): Promise<number> => {
    const output = openOutput(folder, { shallCompress: false })
    await output.writeMade('card.png', key, () => {
      made.push(key)
      return Promise.resolve(Buffer.from(key))
    })
    return output.close()
  }
  expect([await press('a'), await press('a'), await press('b')]).toEqual([1, 0, 1])
  expect(made).toEqual(['a', 'b'])
})

test('the folder of an unfinished build starts anew', async () => {
  await openOutput(folder, { shallCompress: false }).write('stale.html', 'S')
  expect(await build({ 'a.html': 'A' })).toBe(1)
  expect(list()).toEqual(['.broadsheet', 'a.html'])
})

test('a folder with foreign files is refused in a sentence', () => {
  writeFileSync(join(folder, 'thesis.doc'), 'years of work')
  expect(() => openOutput(folder, { shallCompress: false })).toThrow(
    `${folder} holds files that no build has put there; empty it, or set BROADSHEET_OUT elsewhere.`,
  )
})

test('a file of the same key is not made again, unless it or a sibling is gone', async () => {
  let made = 0
  const print = async (key: string, shallCompress = false): Promise<number> => {
    const output = openOutput(folder, { shallCompress })
    await output.writeMade('a.html', key, async () => {
      made += 1
      return 'word '.repeat(400)
    })
    return output.close()
  }
  expect(await print('k')).toBe(1)
  expect(await print('k')).toBe(0)
  expect(made).toBe(1)
  // Of another key the same bytes came: they are made, and not written.
  expect(await print('l')).toBe(0)
  expect(made).toBe(2)
  unlinkSync(join(folder, 'a.html'))
  expect(await print('l')).toBe(1)
  expect(await print('l', true)).toBe(3)
  expect(await print('l', true)).toBe(0)
  unlinkSync(join(folder, 'a.html.br'))
  expect(await print('l', true)).toBe(3)
  expect(await print('l')).toBe(0)
  expect(list()).toEqual(['.broadsheet', 'a.html'])
})

test('what is made of another key is written only where its bytes are others', async () => {
  const press = async (key: string, text: string): Promise<number> => {
    const output = openOutput(folder, { shallCompress: false })
    await output.writeMade('a.html', key, () => Promise.resolve(text))
    return output.close()
  }
  expect(await press('k', 'one')).toBe(1)
  expect(await press('l', 'one')).toBe(0)
  expect(await press('m', 'two')).toBe(1)
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('two')
  expect(await press('m', 'not made')).toBe(0)
})

test('while a hint stays the key is not even told; a file that is gone is made again', async () => {
  const told: string[] = []
  const print = async (hint: string, key: string): Promise<number> => {
    const output = openOutput(folder, { shallCompress: false })
    const tellKey = (): string => {
      told.push(key)
      return key
    }
    const listFiles = () =>
      [
        ['a.html', () => key],
        ['a.json', () => `"${key}"`],
      ] as const
    const lot = { first: 'a.html', hint, tellKey, listFiles }
    if (!output.keepLot(lot)) await output.writeLot(lot)
    return output.close()
  }
  expect(await print('h', 'k')).toBe(2)
  expect(await print('h', 'k')).toBe(0)
  expect(told).toEqual(['k'])
  expect(await print('i', 'k')).toBe(0)
  expect(await print('i', 'k')).toBe(0)
  expect(told).toEqual(['k', 'k'])
  unlinkSync(join(folder, 'a.json'))
  expect(await print('i', 'k')).toBe(1)
  expect(await print('j', 'l')).toBe(2)
})

test('what a look at the folder has told is not asked again, and a look by another ledger tells nothing', async () => {
  await build({ 'a.html': 'A', 'b.html': 'B' })
  const ledger = findLedger(resolve(folder))
  if (ledger === null) throw new Error('no ledger')
  const rebuild = async (looked: Looked): Promise<number> => {
    const output = openOutput(folder, { shallCompress: false, looked })
    for (const [path, text] of [
      ['a.html', 'A'],
      ['b.html', 'B'],
    ] as const)
      await output.write(path, text)
    return output.close()
  }
  expect(await rebuild({ ledger, changed: new Set(['b.html']) })).toBe(1)
  expect(await rebuild({ ledger, changed: new Set(['a.html', 'b.html']) })).toBe(0)
})

test('a folder whose ledger is of another form starts anew', async () => {
  expect(await build({ 'a.html': 'A', 'b.html': 'B' })).toBe(2)
  writeFileSync(join(folder, '.broadsheet'), 'ab12.9c1e')
  expect(await build({ 'a.html': 'A' })).toBe(1)
  expect(list()).toEqual(['.broadsheet', 'a.html'])
})

async function buildLot(files: Record<string, string>, shallCompress = false): Promise<number> {
  const output = openOutput(folder, { shallCompress })
  await output.writeLot({
    first: 'a.json',
    hint: '',
    tellKey: () => JSON.stringify(files),
    listFiles: () => Object.entries(files).map(([path, text]) => [path, () => text]),
  })
  return output.close()
}

test('one content at two paths of a lot is one file, until one of them changes', async () => {
  const [text, other] = ['word '.repeat(400), 'word '.repeat(401)]
  expect(await buildLot({ 'a.json': text, 'twin.json': text, 'c.json': other }, true)).toBe(9)
  expect(node('twin.json')).toBe(node('a.json'))
  expect(node('twin.json.br')).toBe(node('a.json.br'))
  expect(node('c.json')).not.toBe(node('a.json'))
  expect(await buildLot({ 'a.json': text, 'twin.json': text, 'c.json': other }, true)).toBe(0)
  expect(await buildLot({ 'a.json': other, 'twin.json': text, 'c.json': other }, true)).toBe(3)
  expect([read('a.json'), read('twin.json')]).toEqual([other, text])
  expect(await buildLot({ 'a.json': text, 'twin.json': text, 'c.json': other })).toBe(1)
  expect(await buildLot({ 'a.json': other, 'twin.json': other, 'c.json': other })).toBe(2)
  expect(node('twin.json')).toBe(node('a.json'))
  expect([read('a.json'), read('twin.json')]).toEqual([other, other])
})
