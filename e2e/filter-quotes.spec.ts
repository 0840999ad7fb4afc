import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { ODD_SITE } from './sites.ts'

/* An edition of more quotes than one page holds: its filters go over all of them. */
test.use({ baseURL: ODD_SITE })

test('a filter goes over the whole edition, stands in the address, and is there again on the way back', async ({
  page,
}) => {
  await openPage(page, '/quotes')
  await page.getByRole('combobox', { name: 'Section' }).selectOption('tongues')
  await expect(page).toHaveURL('/quotes?section=tongues')
  await page.getByRole('button', { name: 'In story order' }).click()
  await expect(page).toHaveURL('/quotes?order=story&section=tongues')
  const stories = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(stories).toHaveCount(4)
  await expect(page.getByText('Quotes from 4 stories', { exact: true })).toBeVisible()

  await page.getByRole('combobox', { name: 'Story' }).selectOption('a0000004')
  await expect(page).toHaveURL('/quotes?order=story&story=a0000004&section=tongues')
  await expect(stories).toHaveCount(1)
  await page.getByRole('main').locator('blockquote + div').last().getByRole('link').last().click()
  await expect(page).toHaveURL(/-a0000004#q-[0-9a-f]{8}$/)
  await page.goBack()
  await expect(page).toHaveURL('/quotes?order=story&story=a0000004&section=tongues')
  await expect(stories).toHaveCount(1)
})

test('what was filtered opens cold: all that a speaker says there, whatever page it was come from', async ({
  page,
}) => {
  await openPage(page, '/quotes/ann-roe/2?story=b0000008')
  const quotes = page.getByRole('main').locator('blockquote')
  await expect(page.getByText('Quotes from 1 story', { exact: true })).toBeVisible()
  await expect(quotes).toHaveCount(100)
  await page.getByRole('combobox', { name: 'Story' }).selectOption({ label: 'All' })
  await expect(page).toHaveURL('/quotes/ann-roe/2')
  await expect(quotes).toHaveCount(50)
})

test('what is picked from stands level', async ({ page }) => {
  await openPage(page, '/quotes')
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const tops = await page
      .getByRole('combobox')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
    expect(tops.length).toBeGreaterThan(1)
    expect(new Set(tops).size, `at ${width} px`).toBe(1)
  }
})
