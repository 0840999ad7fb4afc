import type { Page } from '@playwright/test'
import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { openPage, waitUntilLive } from './open-page.ts'
import { wearType } from './wear-type.ts'

const readScroll = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY))

const expectScroll = (page: Page, place: number) => expect.poll(() => readScroll(page)).toBe(place)

/** Scrolls down to a place deep in the page and answers it. */
async function scrollDown(page: Page): Promise<number> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight * 0.4))
  const place = await readScroll(page)
  expect(place).toBeGreaterThan(300)
  return place
}

test('Back and Forward return to the place that was left', async ({ page }) => {
  await openPage(page, '/')
  // The page is as tall as its type makes it.
  await wearType(page)
  const link = page.getByRole('main').getByRole('link').last()
  const headline = await link.innerText()
  await link.scrollIntoViewIfNeeded()
  const onFront = await readScroll(page)
  expect(onFront).toBeGreaterThan(300)

  await link.click()
  const heading = page.getByRole('heading', { level: 1, name: headline, exact: true })
  await expect(heading).toBeFocused()
  await expectScroll(page, 0)
  const inStory = await scrollDown(page)

  await page.goBack()
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeAttached()
  await expectScroll(page, onFront)
  await expect(page).toHaveTitle('Broadsheet')

  await page.goForward()
  await expect(heading).toBeAttached()
  await expectScroll(page, inStory)
})

test('a refresh keeps the place and the text', async ({ page }) => {
  await openPage(page, '/')
  await wearType(page)
  const lead = page.getByRole('heading', { level: 1 }).getByRole('link')
  const headline = await lead.innerText()
  await lead.click()
  await expectArrival(page, headline)
  await page.getByRole('region', { name: 'Next' }).waitFor()
  const text = await page.getByRole('main').innerText()
  const place = await scrollDown(page)
  await page.reload()
  await waitUntilLive(page)
  await expectScroll(page, place)
  expect(await page.getByRole('main').innerText()).toBe(text)
})
