import type { Page } from '@playwright/test'
import { holdBack } from './hold-back.ts'
import { expect, test } from './journey.ts'
import { waitUntilLive } from './open-page.ts'

const PAGES = { story: '/article/kiev-must-strike-targets-in-russia-5fd243cf', front: '/' }
const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]

declare global {
  // What moved without the reader's doing, in the browser's own measure of it.
  var shifted: number
}

for (const [name, address] of Object.entries(PAGES)) {
  for (const viewport of WINDOWS) {
    test(`nothing moves when the fonts of a cold ${name} come late, at ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.addInitScript(() => {
        globalThis.shifted = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') globalThis.shifted += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const { asked, letGo } = await holdBack(page, '**/*.woff2')
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      await waitUntilLive(page)
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      expect(asked.length).toBe(2)

      letGo()
      await page.waitForFunction(() => document.fonts.status === 'loaded')
      await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
          ),
      )
      expect((await page.evaluate(() => globalThis.shifted)).toFixed(2)).toBe('0.00')
    })
  }
}

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
      await page.getByRole('contentinfo').waitFor()
      await page.evaluate(() => document.fonts.ready)
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
