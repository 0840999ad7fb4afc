import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '#news/site.ts'
import { bundleModules } from './bundle-press.js'
import { makeEdition } from './make-edition.ts'
import { pressInMemory } from './press-in-memory.ts'

/*
 * The bundled press prints with small modules in the place of React, the router and the query client
 * (src/prerender/stand-in). What it prints must be what those libraries print, which the reader hydrates.
 */

const CACHE = 'node_modules/.cache/broadsheet'
const EDITIONS = ['seeds', 'e2e/seeds', 'src/parse/golden']
const SITES: readonly Site[] = [
  { origin: null, base: '/' },
  { origin: 'https://example.org', base: '/news/' },
]

type Bundled = { pressInMemory: typeof pressInMemory }

mkdirSync(CACHE, { recursive: true })
const folder = mkdtempSync(join(CACHE, 'stand-in-'))
let bundled: Bundled

beforeAll(async () => {
  await bundleModules({ press: 'src/press/press-in-memory.ts' }, folder)
  bundled = await import(/* @vite-ignore */ pathToFileURL(resolve(folder, 'press.js')).href)
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(EDITIONS)('every page of %s is printed as the libraries print it', async (seeds) => {
  const { edition } = await makeEdition(seeds)
  for (const site of SITES) {
    const theirs = await pressInMemory(edition, site)
    const ours = await bundled.pressInMemory(edition, site)
    expect(ours.size).toBe(theirs.size)
    const different = [...theirs].filter(([file, text]) => ours.get(file) !== text)
    expect(different.map(([file]) => file)).toEqual([])
  }
})
