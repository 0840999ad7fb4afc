import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSiteServer } from './create-site-server.ts'

const out = mkdtempSync(join(tmpdir(), 'site-'))
const servers: Server[] = []

const FILES = {
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n',
  'index.html': '<script>theme()</script><h1>Front</h1>',
  '404.html': '<script>theme()</script><h1>This page was never printed.</h1>',
  'section/world.html': '<h1>World</h1>',
  'section/world/2.html': '<h1>World, page 2</h1>',
  'article/bridge-opens-0a1b2c3d.html': '<h1>Bridge opens</h1>',
  'article/bridge-opens-0a1b2c3d.md': '# Bridge opens',
  'feed.atom': '<feed/>',
  'assets/main-abc123.js': 'run()',
  'data/imprint/0a1b2c3d-382124c8.json': '{}',
}

/** Serves the files below a base path and answers the address of its root, without the slash at its end. */
async function serve(base: string): Promise<string> {
  const server = await createSiteServer({ seeds: '', out, origin: null, base })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  servers.push(server)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://localhost:${address.port}`
}

const ask = (url: string, headers: Record<string, string> = {}) => fetch(url, { redirect: 'manual', headers })

let site = ''
let based = ''

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(out, file, '..'), { recursive: true })
    writeFileSync(join(out, file), text)
  }
  writeFileSync(join(out, 'section/world.html.br'), brotliCompressSync('<h1>World</h1>'))
  site = await serve('/')
  based = await serve('/news/')
})

afterAll(() => {
  for (const server of servers) server.close()
  rmSync(out, { recursive: true })
})

test('clean addresses answer with the file of their name', async () => {
  expect(await (await ask(`${site}/`)).text()).toBe(FILES['index.html'])
  expect(await (await ask(`${site}/section/world`)).text()).toBe('<h1>World</h1>')
  expect(await (await ask(`${site}/section/world/2`)).text()).toBe('<h1>World, page 2</h1>')
})

test('a compressed sibling is sent to those who accept it', async () => {
  const answer = await ask(`${site}/section/world`, { 'Accept-Encoding': 'br' })
  expect(answer.headers.get('content-encoding')).toBe('br')
})

test('an old slug leads to the canonical address for good, and the query stays', async () => {
  const answer = await ask(`${site}/article/bridge-to-open-0a1b2c3d?from=mail`)
  expect([answer.status, answer.headers.get('location')]).toEqual([
    301,
    '/article/bridge-opens-0a1b2c3d?from=mail',
  ])
})

test('a Markdown twin is text, and its old slug leads to it too', async () => {
  const twin = await ask(`${site}/article/bridge-opens-0a1b2c3d.md`)
  expect([twin.headers.get('content-type'), await twin.text()]).toEqual([
    'text/markdown; charset=utf-8',
    '# Bridge opens',
  ])
  const old = await ask(`${site}/article/bridge-to-open-0a1b2c3d.md`)
  expect([old.status, old.headers.get('location')]).toEqual([301, '/article/bridge-opens-0a1b2c3d.md'])
})

test('a feed says what it is', async () => {
  const feed = await ask(`${site}/feed.atom`)
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
})

test('an address without a slug leads to the article', async () => {
  const answer = await ask(`${site}/article/0a1b2c3d`)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/article/bridge-opens-0a1b2c3d'])
})

test('a slash at the end leads to the address without it', async () => {
  const answer = await ask(`${site}/section/world/`)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/section/world'])
})

test('what is not there is a real 404 with the page that says so', async () => {
  const answer = await ask(`${site}/article/no-such-story-00000000`)
  expect([answer.status, await answer.text()]).toEqual([404, FILES['404.html']])
})

test('hashed assets never change; pages are asked for again', async () => {
  const asset = await ask(`${site}/assets/main-abc123.js`)
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const story = await ask(`${site}/data/imprint/0a1b2c3d-382124c8.json`)
  expect(story.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await ask(`${site}/`)).headers.get('cache-control')).toBe('no-cache')
})

test('every answer carries the headers that hosts read from their file', async () => {
  expect((await ask(`${site}/nowhere`)).headers.get('x-content-type-options')).toBe('nosniff')
  expect((await ask(`${site}/`)).headers.get('x-content-type-options')).toBe('nosniff')
})

test('below a base path the same files answer, and nothing outside of it', async () => {
  expect((await ask(`${based}/news/section/world`)).status).toBe(200)
  expect((await ask(`${based}/section/world`)).status).toBe(404)
  expect((await ask(`${based}/news`)).headers.get('location')).toBe('/news/')
  const old = await ask(`${based}/news/article/x-0a1b2c3d`)
  expect(old.headers.get('location')).toBe('/news/article/bridge-opens-0a1b2c3d')
})
