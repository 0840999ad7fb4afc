import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

/** One initial congestion window. */
const MOST_PAGE = 14 * 1024
const MOST_STYLE = 12_288
const MOST_SCRIPT = 122_880
const MOST_FONTS = 95_000

/** Modules that a script fetches as soon as it is there: `import … from "./x.js"`, and not `import("./x.js")`. */
const IMPORTED = /\b(?:import|from)\s*["']\.\/([^"']+\.js)["']/g

const get = async (request: APIRequestContext, address: string) => (await request.get(address)).body()

const weigh = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length

async function openDocument(request: APIRequestContext) {
  const { document } = parseHTML((await get(request, STORY)).toString())
  const list = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '')
  return {
    inline: [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? ''),
    // One is linked twice: for pages whose scripts run, and for others.
    styles: [...new Set(list('link[rel=stylesheet]', 'href'))],
    scripts: [...list('script[src]', 'src'), ...list('link[rel=modulepreload]', 'href')],
    images: list('article img, article source', 'src'),
  }
}

test('the style of a cold story is under 12 KB', async ({ request }) => {
  const { inline, styles } = await openDocument(request)
  expect([inline.length, styles.length]).toEqual([1, 1])
  const linked = await Promise.all(styles.map((address) => get(request, address)))
  expect(weigh(Buffer.concat([Buffer.from(inline.join('')), ...linked]))).toBeLessThan(MOST_STYLE)
})

test('a cold story comes with the style of its first screen in one initial congestion window', async ({
  request,
}) => {
  const page = await get(request, STORY)
  expect(brotliCompressSync(page).length).toBeLessThan(MOST_PAGE)
  const { document } = parseHTML(page.toString())
  expect(document.querySelectorAll('head link[rel=stylesheet], head link[rel=preload]').length).toBe(0)
})

test('the scripts of a cold story, and all that they import at once, are under 120 KB', async ({
  request,
}) => {
  const { scripts } = await openDocument(request)
  const sizes = new Map<string, number>()
  for (const address of scripts) {
    if (sizes.has(address)) continue
    const bytes = await get(request, address)
    sizes.set(address, weigh(bytes))
    const folder = address.slice(0, address.lastIndexOf('/') + 1)
    scripts.push(...[...bytes.toString().matchAll(IMPORTED)].map(([, file]) => `${folder}${file}`))
  }
  expect(sizes.size).toBeGreaterThan(1)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  expect(total, JSON.stringify([...sizes])).toBeLessThanOrEqual(MOST_SCRIPT)
})

test('an English story asks for two fonts under 95 KB, and for no picture', async ({ page, request }) => {
  const fonts: Promise<Uint8Array>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fonts.push(response.body())
  })
  await openPage(page, STORY)
  await page.evaluate(() => document.fonts.ready)
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.fonts.ready)
  expect(fonts.length).toBe(2)
  const sizes = (await Promise.all(fonts)).map(({ length }) => length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_FONTS)
  expect((await openDocument(request)).images).toEqual([])
})
