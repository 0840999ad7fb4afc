import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const ID = /-([0-9a-f]{8})$/

/** Paths of the data that the page asks for from now on, as they are asked for. */
function recordData(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/data/')) asked.push(pathname)
  })
  return asked
}

/** Data of the story that an open story leads to, where its reader asks for them ahead. */
async function listNextData(page: Page): Promise<readonly string[]> {
  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const id = ID.exec((await next.getAttribute('href')) ?? '')?.[1] ?? ''
  const imprint = await next.getAttribute('data-imprint')
  expect(id).not.toBe('')
  expect(imprint).toMatch(/^[0-9a-f]{8}$/)
  return [`/data/imprint/${id}-${imprint}.json`, `/data/onward/${id}.json`]
}

test('front and section opened cold fetch no data', async ({ page }) => {
  const asked = recordData(page)
  await openPage(page, '/')
  await page.waitForLoadState('networkidle')
  await openPage(page, '/section/background')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
})

test('a story opened cold fetches nothing but its code and fonts until its reader does something', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') asked.push(new URL(request.url()).pathname)
  })
  await openPage(page, STORY)
  await page.waitForLoadState('networkidle')
  const others = asked.filter((path) => !/^\/assets\/[^/]+\.(?:css|woff2)$/.test(path))
  expect(others).toEqual([STORY])
})

test('a story is fetched once when its link is pointed at; the click then shows it without a request', async ({
  page,
}) => {
  const asked = recordData(page)
  await openPage(page, STORY)
  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  await next.focus()
  const ahead = await listNextData(page)
  await page.waitForLoadState('networkidle')
  await next.hover()
  await page.mouse.move(0, 0)
  await next.hover()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => ahead.includes(path)).toSorted()).toEqual(ahead)

  const headline = await next.innerText()
  const seen = page.evaluate(
    (wanted) =>
      new Promise<string[]>((resolve) => {
        const frames = new Set<string>()
        const look = () => {
          const title = document.querySelector('h1')?.innerText ?? 'no page'
          const isLoading = document.querySelector('[role="progressbar"], [aria-busy="true"]') !== null
          frames.add(isLoading ? 'loading' : title)
          if (title === wanted) resolve([...frames])
          else requestAnimationFrame(look)
        }
        look()
      }),
    headline,
  )
  await next.click()
  expect(await seen).toEqual(['“Kiev must strike targets in Russia”', headline])
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => ahead.includes(path)).toSorted()).toEqual(ahead)
})

test('who turns the page finds the one after it there', async ({ page }) => {
  await openPage(page, STORY)
  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const headline = await next.innerText()
  await next.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  const ahead = await listNextData(page)
  await expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)),
    )
    .toEqual(expect.arrayContaining([...ahead]))
})

test('near the end, the stories that follow are fetched ahead', async ({ page }) => {
  const asked = recordData(page)
  await openPage(page, STORY)
  const ahead = await listNextData(page)
  await page.mouse.wheel(0, 20_000)
  await expect.poll(() => ahead.filter((path) => !asked.includes(path))).toEqual([])
})

test('nothing is fetched ahead for a reader who spares data', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  const asked = recordData(page)
  await openPage(page, STORY)
  await page.mouse.wheel(0, 20_000)
  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  await next.focus()
  await next.hover()
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  const headline = await next.innerText()
  await next.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

test('a story whose address has gone since comes from its lasting one', async ({ page, expectTrouble }) => {
  expectTrouble(/404/)
  await page.route('**/data/imprint/*', (route) => route.fulfill({ status: 404 }))
  await openPage(page, STORY)
  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  await next.hover()
  const headline = await next.innerText()
  await next.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})
