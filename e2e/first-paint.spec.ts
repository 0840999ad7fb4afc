import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

/** A line that takes half a second for every answer; what lies in the browser's cache is there at once. */
const SLOW = { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 500 }

/** Whether the page asked for the paper's own type before it was painted. */
const isTypeEarly = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const asked = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.woff2'))
    return (asked?.startTime ?? Infinity) < painted
  })

test('on a slow line the type waits for the words, but not where the device has it', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await page.goto(STORY, { waitUntil: 'networkidle' })
  expect(await isTypeEarly(page)).toBe(false)

  await page.reload({ waitUntil: 'networkidle' })
  expect(await isTypeEarly(page)).toBe(true)
  await expect(page.locator('html[data-type]')).toHaveCount(0)
})

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
