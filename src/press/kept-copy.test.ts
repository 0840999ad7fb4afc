import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Parsed } from '#news/parsed.ts'
import { openKeptCopy } from './kept-copy.ts'

const home = process.cwd()
const CACHE = 'node_modules/.cache/broadsheet/parsed'
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

const spike = (seed: string, message: string): Parsed => ({
  kind: 'spiked',
  seed,
  notices: [{ seed, line: 1, column: 1, message }],
})

/** Takes each seed's text and answers which had to be parsed. */
function build(seeds: Record<string, string>, { version = 'a', isStopped = false } = {}): readonly string[] {
  const kept = openKeptCopy('seeds', version)
  const parsed: string[] = []
  for (const [path, text] of Object.entries(seeds)) {
    const taken = kept.take(path, Buffer.from(text), () => {
      parsed.push(path)
      return spike(path, text)
    })
    expect(taken).toEqual(spike(path, text))
  }
  if (!isStopped) kept.close()
  return parsed
}

test('parses what is new or changed, and nothing else', () => {
  expect(build({ 'a.txt': 'A “é”', 'b.txt': 'B' })).toEqual(['a.txt', 'b.txt'])
  expect(build({ 'a.txt': 'A “é”', 'b.txt': 'B' })).toEqual([])
  expect(build({ 'a.txt': 'A “é”', 'b.txt': 'B2' })).toEqual(['b.txt'])
  expect(build({ 'a.txt': 'A “é”', 'b.txt': 'B2' })).toEqual([])
})

test('trusts nothing that other code has kept', () => {
  build({ 'a.txt': 'A' })
  expect(build({ 'a.txt': 'A' }, { version: 'b' })).toEqual(['a.txt'])
})

test('a seed that was gone is parsed anew', () => {
  build({ 'a.txt': 'A', 'b.txt': 'B' })
  build({ 'a.txt': 'A' })
  expect(build({ 'a.txt': 'A', 'b.txt': 'B' })).toEqual(['b.txt'])
})

test('a build that was stopped leaves what the one before it kept', () => {
  build({ 'a.txt': 'A' })
  build({ 'a.txt': 'A2', 'b.txt': 'B' }, { isStopped: true })
  expect(build({ 'a.txt': 'A', 'b.txt': 'B' })).toEqual(['b.txt'])
})

test('a file cut short is no harm', () => {
  build({ 'a.txt': 'A', 'b.txt': 'B' })
  const file = readdirSync(CACHE).find((name) => name.endsWith('.jsonl')) ?? ''
  truncateSync(join(CACHE, file), 40)
  expect(build({ 'a.txt': 'A', 'b.txt': 'B' })).toEqual(['a.txt', 'b.txt'])
})

test('many small changes do not make many files', () => {
  for (let i = 0; i < 40; i += 1) build({ 'a.txt': 'A', 'b.txt': `B${i}` })
  expect(readdirSync(CACHE).length).toBeLessThan(20)
  expect(build({ 'a.txt': 'A', 'b.txt': 'B39' })).toEqual([])
})
