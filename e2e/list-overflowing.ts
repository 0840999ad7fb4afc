import type { Page } from '@playwright/test'

/** Elements in sight that reach out of the window sideways, but for those in a box that scrolls by itself. */
export const listOverflowing = (page: Page): Promise<string[]> =>
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
