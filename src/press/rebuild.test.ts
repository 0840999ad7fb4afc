import { appendFileSync, cpSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdSeeds } from './archive/hold-seeds.ts'
import { openArchive } from './archive/open-archive.ts'
import { makeEdition } from './make-edition.ts'
import { pressInMemory } from './press-in-memory.ts'

/* A build that goes on from what earlier ones have kept makes the very files of one that starts anew. */

const home = process.cwd()
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebuild-'))
  cpSync('seeds', join(folder, 'seeds'), { recursive: true })
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

const press = async (isKept: boolean) => {
  const { edition, notices } = await makeEdition('seeds', {
    filing: isKept ? openArchive('seeds', 'test') : holdSeeds(),
  })
  return { notices, files: [...(await pressInMemory(edition, { origin: 'https://example.org', base: '/' }))] }
}

test('after an edit, an addition, a copy and a deletion', async () => {
  const seed = join('seeds', 'world', '000_5fd243cf00fc852c.txt')
  await press(true)
  appendFileSync(
    seed,
    '\nThe Zeppelin of Harwick flew on Friday, said Ada Field. “We saw it from the pier.”\n',
  )
  expect(await press(true)).toEqual(await press(false))
  writeFileSync(
    join('seeds', 'a-zeppelin.txt'),
    'A Zeppelin in Harwick\n\nIt flew over Kharkiv, said Ada Field.\n',
  )
  expect(await press(true)).toEqual(await press(false))
  cpSync(seed, join('seeds', 'a-copy.txt'))
  expect(await press(true)).toEqual(await press(false))
  unlinkSync(seed)
  expect(await press(true)).toEqual(await press(false))
  expect(await press(true)).toEqual(await press(false))
}, 60_000)
