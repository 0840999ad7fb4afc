import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lookAtSeeds, recallStat } from './list-seeds.ts'

test('sees every seed with what the file system tells of it, in order, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'list-seeds-'))
  mkdirSync(join(folder, 'b'))
  for (const path of ['c.md', 'b/a.txt', 'a.HTML', 'edition.json']) writeFileSync(join(folder, path), path)
  const seen = lookAtSeeds(folder)
  expect(seen.paths).toEqual(['a.HTML', 'b/a.txt', 'c.md'])
  const { mtimeMs, ctimeMs, ino } = statSync(join(folder, 'b/a.txt'))
  expect(recallStat(seen, 1)).toEqual([7, mtimeMs, ctimeMs, ino])
  expect(recallStat(seen, 3)).toBeNull()
  rmSync(folder, { recursive: true })
})
