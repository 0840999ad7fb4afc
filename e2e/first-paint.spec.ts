import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

test('what makes a page live is asked for when the page has been painted', async ({ page }) => {
  await openPage(page, STORY)
  const asked = await page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, startTime }) => ({
        name: /\/assets\/(\w+)-/.exec(name)?.[1],
        isEarly: startTime < painted,
      }))
  })
  expect(asked.map(({ name }) => name)).toContain('index')
  expect(asked.filter(({ isEarly }) => isEarly)).toEqual([])
})

test('a phone lays out the whole of a story once its first screen is painted', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page, STORY)
  await expect(page.locator('html[data-fresh]')).toHaveCount(0)
  const heights = await page
    .getByRole('article')
    .locator('p')
    .evaluateAll((paragraphs) => paragraphs.map((paragraph) => paragraph.getBoundingClientRect().height))
  expect(heights.length).toBeGreaterThan(7)
  expect(Math.min(...heights)).toBeGreaterThan(0)
})
