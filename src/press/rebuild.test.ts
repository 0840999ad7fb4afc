import { appendFileSync, cpSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdSeeds } from './archive/hold-seeds.ts'
import { openArchive } from './archive/open-archive.ts'
import { makeEdition, type Made } from './make-edition.ts'
import { openDesk } from './open-desk.ts'
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

const press = async ({ edition, notices }: Made) => {
  return { notices, files: [...(await pressInMemory(edition, { origin: 'https://example.org', base: '/' }))] }
}

test('after an edit, an addition, a copy and a deletion', async () => {
  const seed = join('seeds', 'world', '000_5fd243cf00fc852c.txt')
  const desk = openDesk('seeds')
  const compare = async (): Promise<void> => {
    const anew = await press(await makeEdition('seeds', { filing: holdSeeds() }))
    expect(await press(await makeEdition('seeds', { filing: openArchive('seeds', 'test') }))).toEqual(anew)
    expect(await press(await desk.make())).toEqual(anew)
  }
  await compare()
  appendFileSync(
    seed,
    '\nThe Zeppelin of Harwick flew on Friday, said Ada Field. “We saw it from the pier.”\n',
  )
  await compare()
  writeFileSync(
    join('seeds', 'a-zeppelin.txt'),
    'A Zeppelin in Harwick\n\nIt flew over Kharkiv, said Ada Field.\n',
  )
  await compare()
  cpSync(seed, join('seeds', 'a-copy.txt'))
  await compare()
  unlinkSync(seed)
  await compare()
}, 120_000)
