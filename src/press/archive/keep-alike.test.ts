import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepAlike, readAlike } from './keep-alike.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alike-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const kept = {
  keys: Int32Array.of(1, 2, 3, 4),
  alike: { ends: Int32Array.of(1, 3), left: Int32Array.of(1, 0, 1), right: Int32Array.of(70, 70, 9) },
}

test('what is alike is read as it was kept, and nothing of a file that is gone or cut short', () => {
  const file = join(folder, 'alike', 'seeds.b')
  expect(readAlike(file)).toBeNull()
  keepAlike(file, kept)
  expect(readAlike(file)).toEqual(kept)
  truncateSync(file, 60)
  expect(readAlike(file)).toBeNull()
})

test('what another version kept of the same seeds is swept away', () => {
  for (const name of ['seeds.a', 'other.a', 'seeds.b']) keepAlike(join(folder, name), kept)
  expect(readdirSync(folder).sort()).toEqual(['other.a', 'seeds.b'])
})
