import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { holdBack } from './hold-back.ts'
import { expect, test } from './journey.ts'
import { openPage, waitUntilLive } from './open-page.ts'
import { ODD_SITE } from './sites.ts'
import { wearType } from './wear-type.ts'

const PAGES = { story: '/article/kiev-must-strike-targets-in-russia-5fd243cf', front: '/' }
const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]

declare global {
  // What moved without the reader's doing, in the browser's own measure of it.
  var shifted: number
}

/** The sum of what moved on a page whose fonts come only after it was painted. */
async function weighLateFonts(page: Page, address: string, fonts = 2): Promise<number> {
  const { asked, letGo } = await holdBack(page, '**/*.woff2')
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await waitUntilLive(page)
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  expect(asked.length).toBe(fonts)

  letGo()
  await page.waitForFunction(() => document.fonts.status === 'loaded')
  // Each part in sight tries the type on in an idle moment of its own.
  await page.evaluate(async () => {
    for (let moment = 0; moment < 32; moment++)
      await new Promise((done) => requestIdleCallback(done, { timeout: 100 }))
  })
  await page.unroute('**/*.woff2')
  return page.evaluate(() => globalThis.shifted)
}

/** Has the page sum up what moves on it. */
const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    globalThis.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') globalThis.shifted += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })

for (const viewport of WINDOWS) {
  test(`nothing moves on any cold page when its fonts come late, at ${viewport.width} px`, async ({
    context,
  }) => {
    const stories = (await readdir('dist/article')).filter((file) => file.endsWith('.html'))
    expect(stories.length).toBeGreaterThan(6)
    const addresses = [
      '/',
      '/quotes',
      '/section/background',
      ...stories.map((file) => `/article/${file.slice(0, -5)}`),
    ]
    for (const address of addresses) {
      const page = await context.newPage()
      await page.setViewportSize(viewport)
      await noteShifts(page)
      expect((await weighLateFonts(page, address)).toFixed(2), address).toBe('0.00')
      await page.close()
    }
  })
}

test.describe(() => {
  test.use({ baseURL: ODD_SITE })

  test('nothing moves where the lines of one page run both ways', async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 })
    await noteShifts(page)
    // Latin and Cyrillic letters, with serifs and without.
    expect((await weighLateFonts(page, '/', 4)).toFixed(2)).toBe('0.00')
  })
})

/** The families that an element is set in, the first of them without its quotation marks. */
const readFamily = (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).fontFamily)

test('type that comes late is worn at once where nothing moves by it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await weighLateFonts(page, PAGES.story)
  expect(await readFamily(page)).toMatch(/^"?Broadsheet Serif/)
})

test('type that would move the page is worn from the next page on', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  // A face that the stand-in for the serif was not cut to.
  await page.route('**/literata-latin-*.woff2', async (route) => {
    const sans = (await readdir('dist/assets')).find((file) => /^franklin-latin-(?!ext)/.test(file)) ?? ''
    await route.fulfill({ path: `dist/assets/${sans}` })
  })
  await weighLateFonts(page, PAGES.story)
  expect(await readFamily(page)).not.toContain('Broadsheet Serif')

  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Background' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Background' })).toBeVisible()
  expect(await readFamily(page)).toContain('Broadsheet Serif')
})

test('a story whose type never comes reads on in what stands in for it', async ({ page, expectTrouble }) => {
  expectTrouble(/ERR_FAILED/)
  await page.route('**/*.woff2', (route) => route.abort())
  await openPage(page, PAGES.story)
  await page.getByRole('button', { name: 'Reading' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await readFamily(page)).not.toContain('Broadsheet Serif')
})

/** Where everything in sight stands, in hundredths of a pixel. */
const listPlaces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(script, link)')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const place = [x, y, width, height].map((length) => length.toFixed(2)).join(' ')
        return `${element.tagName} ${element.className} ${place}`
      }),
  )

for (const [name, address] of Object.entries({ ...PAGES, section: '/section/world', quotes: '/quotes' })) {
  for (const viewport of WINDOWS) {
    test(`nothing on a cold ${name} moves when the rest of its style comes late, at ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      const { asked, letGo } = await holdBack(page, '**/later-*.css')
      await page.goto(address, { waitUntil: 'commit' })
      // A phone lays out what is below the first screen once that is painted; nothing may look there sooner.
      await page.waitForFunction(() => {
        const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0
        return isPainted && document.documentElement.dataset['fresh'] === undefined
      })
      await page.getByRole('contentinfo').waitFor()
      await wearType(page)
      const before = await listPlaces(page)
      expect(asked.length).toBe(1)

      letGo()
      await page.waitForFunction(() => document.readyState === 'complete')
      await expect(page.locator('link[media=print]')).toHaveCount(0)
      expect(await listPlaces(page)).toEqual(before)
    })
  }
}

test('what stands below who speaks is not shown before that is there', async ({ page }) => {
  const contents = page.getByRole('navigation', { name: 'In this story' })
  await page.route(PAGES.story, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    // As much as may have come when the page is first painted.
    await route.fulfill({ response, body: html.slice(0, html.indexOf('rail speakers')) })
  })
  await page.goto(PAGES.story)
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(contents).toBeHidden()

  await page.unroute(PAGES.story)
  await page.goto(PAGES.story)
  await expect(contents).toBeVisible()
})
