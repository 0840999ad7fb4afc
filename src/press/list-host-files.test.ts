import { expect, test } from 'vitest'
import { makeEdition } from './make-edition.ts'
import { listHostFiles } from './list-host-files.ts'

const HTML = '<script>theme()</script><h1>Front</h1>'

async function filesBelow(base: string): Promise<ReadonlyMap<string, string>> {
  const { edition } = await makeEdition('seeds')
  return new Map(listHostFiles(edition.stories, base, HTML))
}

test('headers of every answer, assets for ever, feeds by their types', async () => {
  const text = (await filesBelow('/')).get('_headers') ?? ''
  expect(text).toContain(
    "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-Rfr3",
  )
  for (const folder of ['assets', 'data/imprint'])
    expect(text).toContain(`\n/${folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n`)
  expect(text).toContain('\n/feed.atom\n  Content-Type: application/atom+xml; charset=utf-8\n')
})

test('an address without a slug leads to its page', async () => {
  expect((await filesBelow('/')).get('_redirects')?.split('\n')[0]).toBe(
    '/article/5fd243cf  /article/kiev-must-strike-targets-in-russia-5fd243cf  301',
  )
})

test('below a base path the files at the root are served there', async () => {
  const files = await filesBelow('/news/')
  expect(files.get('_redirects')).toMatch(/\n\/ {2}\/news\/ {2}302\n\/news\/\* {2}\/:splat {2}200\n$/)
  expect(files.get('_headers')).toContain('\n/news/assets/*\n')
})

test('nginx includes the headers, and each story by its id', async () => {
  const files = await filesBelow('/news/')
  expect(files.get('_nginx/headers.conf')).toContain('add_header X-Content-Type-Options "nosniff" always;\n')
  expect(files.get('_nginx/articles.map')).toContain(
    '5fd243cf /news/article/kiev-must-strike-targets-in-russia-5fd243cf;\n',
  )
})

test('GitHub Pages is told to leave names with an underscore alone', async () => {
  expect((await filesBelow('/')).get('.nojekyll')).toBe('')
})
