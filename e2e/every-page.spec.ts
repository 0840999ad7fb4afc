import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crawlSite, listLinks } from './crawl-site.ts'
import { expect, test } from './journey.ts'
import { SITE } from './sites.ts'

const OUT = join(import.meta.dirname, '..', process.env['BROADSHEET_OUT'] ?? 'dist')

/** Files of the built site with an ending, relative to its root. */
const listFiles = (ending: string): string[] =>
  readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll('\\', '/'))

const toAddress = (file: string): string => new URL(file.replace(/(?:\/?index)?\.html$/, ''), SITE).href

test('links lead from the front to every page of the site', async ({ request }) => {
  const pages = await crawlSite(request, SITE)
  const files = listFiles('.html').filter((file) => file !== '404.html')
  expect(pages.map(({ url }) => url).toSorted()).toEqual([...new Set(files.map(toAddress))].toSorted())
})

test('every link within the site lands, on its fragment too', async ({ request }) => {
  const pages = await crawlSite(request, SITE)
  const documents = new Map(pages.map(({ url, document }) => [url, document]))
  for (const page of pages) {
    for (const link of listLinks(page).filter((address) => address.startsWith(SITE))) {
      const [address = '', fragment = ''] = link.split('#')
      const target = documents.get(address)
      expect(target, `${page.url} → ${link}`).toBeDefined()
      if (fragment === '') continue
      const element = target?.getElementById(decodeURIComponent(fragment))
      expect(element?.id, `${page.url} → ${link}`).toBe(decodeURIComponent(fragment))
    }
  }
})

test('an id stands once in a page, and no element carries a style of its own', async ({ request }) => {
  for (const { url, document } of await crawlSite(request, SITE)) {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size, url).toBe(ids.length)
    expect(document.querySelectorAll('[style]').length, url).toBe(0)
    expect(document.querySelectorAll('main').length, url).toBe(1)
    expect(document.querySelectorAll('h1').length, url).toBe(1)
  }
})

test('the publisher’s own lines are in no page and no data', () => {
  const files = [...listFiles('.html'), ...listFiles('.json')]
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const text = readFileSync(join(OUT, file), 'utf8')
    expect(text, file).not.toMatch(/"(?:removed|notices)"/)
    expect(text, file).not.toContain('For Latest Updates')
  }
})

test('every answer carries the security headers', async ({ request }) => {
  const script = listFiles('.js')[0] ?? ''
  for (const address of ['/', '/section/world', '/nowhere', '/data/edition.json', `/${script}`]) {
    const headers = (await request.get(address)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, address).toContain("default-src 'none'")
    expect(policy, address).toMatch(/script-src 'self'/)
    expect(policy, address).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|https?:|\*/)
    expect(headers['x-content-type-options'], address).toBe('nosniff')
    expect(headers['referrer-policy'], address).toBe('strict-origin-when-cross-origin')
  }
})
