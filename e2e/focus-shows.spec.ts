import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const MOST_STOPS = 80

/** What the keyboard stands on: how it is drawn, and whether anything covers it. `null` when it has left the page. */
const readStop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const headline = element.closest('h2, h3') ?? element
    const ring = [element, headline]
      .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::after')])
      .some(
        ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3,
      )
    // A link in a text may run over two lines: the first is enough.
    const [box = element.getBoundingClientRect()] = element.getClientRects()
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const isSeen = top !== null && (element.contains(top) || top.contains(element))
    return { name: element.textContent.trim().slice(0, 40), ring, isSeen }
  })

for (const width of [1280, 390]) {
  for (const address of ['/', '/article/kiev-must-strike-targets-in-russia-5fd243cf']) {
    test(`the focus shows at every stop of ${address} at ${width} px, and nothing covers it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await openPage(page, address)
      const hidden: string[] = []
      let stops = 0
      for (; stops < MOST_STOPS; stops++) {
        await page.keyboard.press('Tab')
        const stop = await readStop(page)
        if (stop === null) break
        if (!stop.ring || !stop.isSeen) hidden.push(`${stop.name}: ring ${stop.ring}, seen ${stop.isSeen}`)
      }
      expect(stops).toBeGreaterThan(10)
      expect(stops, 'the keyboard leaves the page at its end').toBeLessThan(MOST_STOPS)
      expect(hidden).toEqual([])
    })
  }
}
