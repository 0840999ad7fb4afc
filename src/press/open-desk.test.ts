import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Edition } from '#news/edition.ts'
import { finish } from '#news/steps.ts'
import { openDesk } from './open-desk.ts'

const BRIDGE = 'town/a0000001beef.txt'
const FERRY = 'town/a0000002beef.txt'

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'town'))
  const write = (seed: string, text: string): void => writeFileSync(join(folder, seed), text)
  write(BRIDGE, 'The bridge\n\nIt opens in May.\n')
  write(FERRY, 'The ferry\n\nIt rests, said Ada Roe.\n')
  return { folder, write }
}

const tell = ({ openArticle, stories }: Edition) =>
  stories.map(({ id }) => {
    const { headline, path, body } = openArticle(id)
    return [headline, path, ...body.map(({ text }) => text)]
  })

const FERRY_AS_WAS = ['The ferry', '/article/the-ferry-a0000002', 'It rests, said Ada Roe.']

test('shows the words of saved stories where they stood, and all of it once the edition is made anew', async () => {
  const { folder, write } = openFolder()
  const desk = openDesk(folder)
  expect(desk.mend(BRIDGE)).toBeNull()
  const { edition } = await desk.make()
  write(BRIDGE, 'The new bridge\n\nIt opens in June.\n')
  expect(tell(desk.mend(BRIDGE)?.made.edition ?? edition)).toEqual([
    ['The new bridge', '/article/the-bridge-a0000001', 'It opens in June.'],
    FERRY_AS_WAS,
  ])
  write(FERRY, 'The ferry\n\nIt sails.\n')
  expect(tell(desk.mend(FERRY)?.made.edition ?? edition)).toEqual([
    ['The new bridge', '/article/the-bridge-a0000001', 'It opens in June.'],
    ['The ferry', '/article/the-ferry-a0000002', 'It sails.'],
  ])
  expect(tell((await desk.make()).edition)).toEqual([
    ['The new bridge', '/article/the-new-bridge-a0000001', 'It opens in June.'],
    ['The ferry', '/article/the-ferry-a0000002', 'It sails.'],
  ])
})

test('shows what was saved while the edition was being made, which had read it before', async () => {
  const { folder, write } = openFolder()
  const mended: (string | undefined)[] = []
  const desk = openDesk(folder, async (steps) => {
    const done = finish(steps)
    write(BRIDGE, 'The bridge\n\nIt opens in June.\n')
    mended.push(desk.mend(BRIDGE)?.story)
    return done
  })
  const { edition: first } = await desk.make()
  expect(tell(first)[0]).toContain('It opens in May.')
  write(BRIDGE, 'The bridge\n\nIt opens in July.\n')
  const { edition } = await desk.make()
  expect(new Set(mended.slice(-2))).toEqual(new Set(['a0000001']))
  expect(tell(edition)).toEqual([
    ['The bridge', '/article/the-bridge-a0000001', 'It opens in June.'],
    FERRY_AS_WAS,
  ])
})

test('leaves alone what is no story, is another story now, or is not as its seed has it', async () => {
  const { folder, write } = openFolder()
  const desk = openDesk(folder)
  await desk.make()
  expect(desk.mend('town/gone.txt')).toBeNull()
  write(BRIDGE, '---\nid: a0000002\n---\n\nThe bridge\n\nIt opens in June.\n')
  expect(desk.mend(BRIDGE)).toBeNull()
  write(BRIDGE, '')
  expect(desk.mend(BRIDGE)).toBeNull()
  write('edition.json', '{ "aliases": { "Ada Row": ["Ada Roe"] } }')
  write(FERRY, 'The ferry\n\n“It rests for a long while,” said Ada Roe.\n')
  await desk.make()
  write(FERRY, 'The ferry\n\n“It rests for a very long while,” said Ada Roe.\n')
  expect(desk.mend(FERRY)).toBeNull()
})
