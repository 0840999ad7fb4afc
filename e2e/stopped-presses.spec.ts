import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

test('a page that could not be made says so, and can be tried again', async ({ page, expectTrouble }) => {
  expectTrouble(/net::ERR_FAILED/)
  await page.clock.install()
  await openPage(page, '/section/background')
  const link = page.getByRole('main').getByRole('link').first()
  const headline = await link.innerText()
  await page.route('**/data/**', (route) => route.abort('failed'))
  await link.click()
  // The reader tries several times before it gives up; its pauses pass at once.
  await expect(async () => {
    await page.clock.runFor(10_000)
    await expect(page.getByRole('heading', { level: 1, name: 'The presses stopped.' })).toBeFocused({
      timeout: 100,
    })
  }).toPass()
  await expect(page).toHaveTitle('The presses stopped.')

  await page.unroute('**/data/**')
  await page.getByRole('main').getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible()
})
