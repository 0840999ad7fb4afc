import type { Locator } from '@playwright/test'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const CROSSHEAD = 'Kharkiv, Ukraine prepares counterattack'
const ANCHOR = 'kharkiv-ukraine-prepares-counterattack'

/** An element that an address leads to stands in the upper part of the window, whole. */
async function expectLanded(element: Locator) {
  await expect(element).toBeInViewport({ ratio: 1 })
  await expect.poll(async () => (await element.boundingBox())?.y ?? Infinity).toBeLessThan(200)
}

test('a cold link to a crosshead lands on it', async ({ page }) => {
  await openPage(page, `${STORY}#${ANCHOR}`)
  await expectLanded(page.getByRole('heading', { level: 2, name: CROSSHEAD }))
})

test('“In this story” leads to a crosshead and marks the one in view; Back returns', async ({ page }) => {
  await openPage(page, STORY)
  const link = page.getByRole('navigation', { name: 'In this story' }).getByRole('link', { name: CROSSHEAD })
  await link.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => window.scrollY)
  await link.click()
  const crosshead = page.getByRole('heading', { level: 2, name: CROSSHEAD })
  await expectLanded(crosshead)
  await expect(crosshead).toBeFocused()
  await expect(page).toHaveURL(`${STORY}#${ANCHOR}`)
  await expect(link).toHaveAttribute('aria-current')
  await page.goBack()
  await expect(page).toHaveURL(STORY)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
})

test('a link to a crosshead of another story lands on it', async ({ page }) => {
  await openPage(page, '/')
  await page.getByRole('navigation', { name: 'In this story' }).getByRole('link', { name: CROSSHEAD }).click()
  await expectLanded(page.getByRole('heading', { level: 2, name: CROSSHEAD }))
})

test('a cold link to a passage shows it', async ({ page }) => {
  await openPage(page, `${STORY}#:~:text=restore%20lost%20positions`)
  await expect(page.getByText('restore lost positions')).toBeInViewport()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
})

test('a voice on the front leads to its quote, and the quote’s address does so cold', async ({ page }) => {
  await openPage(page, '/')
  const voice = page.getByRole('region', { name: 'Who said what' }).getByRole('link').last()
  const words = (await voice.innerText()).replace(/^“|”$/g, '')
  await voice.click()
  await page.waitForURL('**/article/*#q-*')
  const quote = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(quote).toContainText(words)
  await expectLanded(quote)
  await expect(quote).toBeFocused()

  const address = page.url()
  await page.goto('about:blank')
  await openPage(page, address)
  await expectLanded(quote)
})
