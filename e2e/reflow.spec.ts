import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { listOverflowing } from './list-overflowing.ts'
import { openPage } from './open-page.ts'

const PAGES = ['/', '/section/background', '/article/kiev-must-strike-targets-in-russia-5fd243cf', '/saved']

/** The spacing that a reader may set and no page may break at: WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Boxes that cut their text off. */
const listCut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      // What is one pixel large is meant for the ear.
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const isHigher = element.scrollHeight > element.clientHeight + 1
        const isWider = element.scrollWidth > element.clientWidth + 1
        return (overflowY === 'hidden' && isHigher) || (overflowX === 'hidden' && isWider)
      })
      .map((element) => `${element.className}: ${element.textContent.slice(0, 40)}`),
  )

test('at 400 % zoom nothing scrolls sideways', async ({ browser, baseURL }) => {
  // A window of 1280 × 1024 px at 400 %.
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  })
  const page = await context.newPage()
  for (const address of PAGES) {
    await openPage(page, address)
    expect(await listOverflowing(page), address).toEqual([])
  }
  await context.close()
})

for (const width of [1280, 390]) {
  test(`text set wider apart loses nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of PAGES) {
      await openPage(page, address)
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      }, SPACING)
      expect(await listOverflowing(page), address).toEqual([])
      expect(await listCut(page), address).toEqual([])
    }
  })
}
