import type { Page } from '@playwright/test'
import { crawlSite } from './crawl-site.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { SITE } from './sites.ts'

/** Elements in sight that reach out of the window sideways, but for those in a box that scrolls by itself. */
const listOverflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const elements = [...document.body.querySelectorAll('*')]
    const scrollers = elements.filter((element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
    )
    const wide = elements.filter((element) => {
      const box = element.getBoundingClientRect()
      const isOut = box.width > 1 && (box.right > width + 0.5 || box.left < -0.5)
      return isOut && !scrollers.some((scroller) => scroller !== element && scroller.contains(element))
    })
    const names = wide.map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`)
    return document.documentElement.scrollWidth > width ? ['the page scrolls', ...names] : names
  })

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
