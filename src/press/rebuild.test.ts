import { randomUUID } from 'node:crypto'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdSeeds } from './archive/hold-seeds.ts'
import { openArchive } from './archive/open-archive.ts'
import { NO_PRELOADS, type Shell } from '#prerender/shell.ts'
import { listFiles } from './list-files.ts'
import { makeEdition, type Made } from './make-edition.ts'
import { openDesk } from './open-desk.ts'
import { openOutput } from './open-output.ts'
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

const SHELL: Shell = {
  template: '<html lang="en"><!--head--><!--page--><!--data--></html>',
  preloads: NO_PRELOADS,
}

/** Builds into a folder, going on from what is kept of the last build into it; every file there by its path. */
async function print(out: string): Promise<ReadonlyMap<string, string>> {
  const { edition } = await makeEdition('seeds', { filing: openArchive('seeds', 'test') })
  const site = { origin: 'https://example.org', base: '/' }
  const output = openOutput(out, { shallCompress: false })
  mkdirSync('client', { recursive: true })
  const printing = {
    setting: { shell: SHELL, site },
    client: 'client',
    version: 'test',
    isAsked: () => true,
    hasCards: false,
    shallIndex: false,
  }
  for await (const part of listFiles(edition, printing))
    if (part.kind === 'plain') for (const [path, make] of part.files) await output.write(path, await make())
    else for (const lot of part.lots) if (!output.keepLot(lot)) await output.writeLot(lot)
  output.close()
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.broadsheet')
    .map(({ parentPath, name }) => join(parentPath, name))
  return new Map(paths.sort().map((path) => [path.slice(out.length), readFileSync(path, 'utf8')]))
}

const press = async ({ edition, notices }: Made) => {
  return { notices, files: [...(await pressInMemory(edition, { origin: 'https://example.org', base: '/' }))] }
}

test('after an edit, an addition, a copy and a deletion', async () => {
  const seed = join('seeds', 'world', '000_5fd243cf00fc852c.txt')
  const desk = openDesk('seeds')
  const compare = async (): Promise<void> => {
    expect(await print('again')).toEqual(await print(`anew-${randomUUID()}`))
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
