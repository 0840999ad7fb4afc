import type { Page } from '@playwright/test'
import { crawlSite } from './crawl-site.ts'
import { expect, test } from './journey.ts'
import { listOverflowing } from './list-overflowing.ts'
import { openPage } from './open-page.ts'
import { SITE } from './sites.ts'

/**
 * Links and buttons that are too small for a thumb: under 44 px tall or, since a link is as wide as its word,
 * under 24 wide. Those in a sentence are exempt, as is what shows only to the keyboard; a link that covers its
 * whole item is as large as the item.
 */
const listSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button')]
      .filter((control) => control.closest('p, .sr-only') === null && control.checkVisibility())
      .map((control) => {
        const doesCover = getComputedStyle(control, '::after').position === 'absolute'
        const item = control instanceof HTMLElement && doesCover ? control.offsetParent : null
        return { text: control.textContent, box: (item ?? control).getBoundingClientRect() }
      })
      .filter(({ box }) => box.width < 24 || box.height < 44)
      .map(({ text, box }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
  )

test('no page scrolls sideways at 390 or 320 px', async ({ page, request }) => {
  for (const { url } of await crawlSite(request, SITE)) {
    await page.setViewportSize({ width: 390, height: 844 })
    await openPage(page, url)
    expect(await listOverflowing(page), `${url} at 390`).toEqual([])
    await page.setViewportSize({ width: 320, height: 568 })
    expect(await listOverflowing(page), `${url} at 320`).toEqual([])
  }
})

test('controls that stand alone are large enough for a thumb', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const { url } of await crawlSite(request, SITE)) {
    await openPage(page, url)
    expect(await listSmall(page), url).toEqual([])
  }
})

for (const address of ['/', '/section/background']) {
  test(`the last sign of the masthead’s tools on ${address} ends where the rules do`, async ({ page }) => {
    for (const width of [390, 768]) {
      await page.setViewportSize({ width, height: 844 })
      await openPage(page, address)
      const sign = await page.getByRole('banner').locator('.tool').last().locator('svg, .aa').boundingBox()
      const text = await page.getByRole('contentinfo').locator('> *').first().boundingBox()
      const end = (text?.x ?? NaN) + (text?.width ?? NaN)
      expect(Math.abs((sign?.x ?? NaN) + (sign?.width ?? NaN) - end), `${width} px wide`).toBeLessThan(1)
    }
  })
}
