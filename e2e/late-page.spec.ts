import { expectArrival } from './expect-arrival.ts'
import { holdBack } from './hold-back.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

for (const width of [1280, 390]) {
  test(`a page that is late shows its lines to come, and says so, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.clock.install()
    await openPage(page, '/section/background')
    const link = page.getByRole('main').getByRole('link').nth(3)
    const headline = await link.innerText()
    const { letGo } = await holdBack(page, '**/data/**')
    await page.clock.pauseAt(Date.now() + 60_000)
    await link.click()
    await page.clock.runFor(290)
    await expect(link).toBeVisible()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)

    await page.clock.runFor(20)
    await expect(page.locator('[aria-busy=true]')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toHaveText('Loading')
    expect(await page.evaluate(() => window.scrollY)).toBe(0)

    await page.clock.resume()
    letGo()
    await expectArrival(page, headline)
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Background' })).toBeVisible()
  })
}
