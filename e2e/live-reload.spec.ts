import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { DEV_SEEDS, DEV_SITE } from './sites.ts'

const STORY = 'article/kiev-must-strike-targets-in-russia-5fd243cf'
const SEED = join(import.meta.dirname, '..', DEV_SEEDS, 'world', '000_5fd243cf00fc852c.txt')

test.use({ baseURL: DEV_SITE })

test.beforeEach(({ expectTrouble }) => {
  expectTrouble(/\[vite\] connect/)
  expectTrouble(/React DevTools/)
})

test('a saved seed is on screen, and the scroll position stays', async ({ page }) => {
  await openPage(page, STORY)
  await page.evaluate(() => window.scrollTo(0, 700))
  appendFileSync(SEED, '\nA late paragraph came in after the paper was set.\n')
  await expect(page.getByText('A late paragraph came in')).toBeAttached()
  expect(await page.evaluate(() => window.scrollY)).toBe(700)
})

// React's strict mode runs every effect twice in development: what opens must stay open.
test('the slips open, stay open and close', async ({ page }) => {
  await openPage(page, STORY)
  const slip = page.getByRole('dialog')
  await page.keyboard.press('?')
  await slip.getByRole('button', { name: 'Close' }).click()
  await expect(slip).toHaveCount(0)
  await page.getByRole('button', { name: 'Reading', exact: true }).first().click()
  await slip.getByText('Sepia').click()
  await page.keyboard.press('Escape')
  await expect(slip).toHaveCount(0)
})

test('the search finds words of the seeds as they are', async ({ page }) => {
  await openPage(page, STORY)
  await page.keyboard.press('/')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill('kharkiv')
  await expect(palette.getByRole('option').first()).toBeVisible()
})
