import { gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

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
    styles: list('link[rel=stylesheet]', 'href'),
    scripts: [...list('script[src]', 'src'), ...list('link[rel=modulepreload]', 'href')],
    images: list('article img, article source', 'src'),
  }
}

test('the style of a cold story is under 12 KB', async ({ request }) => {
  const { styles } = await openDocument(request)
  expect(styles.length).toBe(1)
  const sizes = await Promise.all(styles.map(async (address) => weigh(await get(request, address))))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_STYLE)
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
