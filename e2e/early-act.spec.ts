import type { Page } from '@playwright/test'
import { holdBack } from './hold-back.ts'
import { expect, test } from './journey.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

for (const [name, press] of [
  ['a button', (page) => page.getByRole('button', { name: 'Reading' }).click()],
  ['a shortcut', (page) => page.keyboard.press('?')],
] satisfies [string, (page: Page) => Promise<void>][]) {
  test(`${name} that is pressed before the page is live is not lost`, async ({ page }) => {
    const { asked, letGo } = await holdBack(page, '**/assets/hydrate-*.js')
    await page.goto(STORY, { waitUntil: 'commit' })
    await expect.poll(() => asked.length).toBe(1)
    await press(page)
    await expect(page.getByRole('dialog')).toHaveCount(0)

    letGo()
    await expect(page.getByRole('dialog')).toBeVisible()
  })
}
