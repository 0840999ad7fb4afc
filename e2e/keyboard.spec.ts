import type { Page } from '@playwright/test'
import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const MOST_STOPS = 60

const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '')

test('the keyboard meets the skip link first, then the masthead', async ({ page }) => {
  await openPage(page, STORY)
  const stops: string[] = []
  for (const _ of ['skip', 'name', 'front', 'world', 'background']) {
    await page.keyboard.press('Tab')
    stops.push(await readFocus(page))
  }
  expect(stops).toEqual(['Skip to the text', 'Broadsheet', 'Front page', 'World', 'Background'])
})

test('the skip link shows when focused and leads past the masthead', async ({ page }) => {
  await openPage(page, STORY)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

test('Tab and Enter alone lead from the front through a story to the next', async ({ page }) => {
  await openPage(page, '/')
  const reach = async (target: ReturnType<Page['locator']>) => {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error('the keyboard does not reach it')
  }
  const lead = page.getByRole('heading', { level: 1 }).getByRole('link')
  const headline = await lead.innerText()
  await reach(lead)
  await page.keyboard.press('Enter')
  await expectArrival(page, headline)

  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const nextHeadline = await next.innerText()
  await reach(next)
  await expect(next).toBeInViewport()
  await page.keyboard.press('Enter')
  await expectArrival(page, nextHeadline)
})
