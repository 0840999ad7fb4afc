import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

test('front → section → story → next → previous → front', async ({ page }) => {
  await openPage(page, '/')
  const lead = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Background' }).click()
  await expectArrival(page, 'Background')
  await expect(page).toHaveURL('/section/background')

  const first = page.getByRole('main').getByRole('link').first()
  const story = await first.innerText()
  await first.click()
  await expectArrival(page, story)

  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const nextStory = await next.innerText()
  expect(nextStory).not.toBe(story)
  await next.click()
  await expectArrival(page, nextStory)

  const previous = page.getByRole('navigation', { name: 'Previous story' }).getByRole('link')
  expect(await previous.innerText()).toBe(story)
  await previous.click()
  await expectArrival(page, story)

  await page.getByRole('link', { name: 'Broadsheet', exact: true }).click()
  await expectArrival(page, lead, 'Broadsheet')
  await expect(page).toHaveURL('/')
})

test('following Next from the front’s lead meets every story once and ends at the front', async ({
  page,
}) => {
  await openPage(page, '/')
  await page.getByRole('heading', { level: 1 }).getByRole('link').click()
  const met = new Set<string>()
  for (;;) {
    await page.waitForURL((url) => url.pathname.startsWith('/article/') && !met.has(url.pathname))
    met.add(new URL(page.url()).pathname)
    const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
    const title = await next.innerText()
    await next.click()
    if (title === 'Front page') break
    await expectArrival(page, title)
  }
  await expect(page).toHaveURL('/')
  await page.getByText('9 stories').first().waitFor()
  expect(met.size).toBe(9)
})

test('a story leads on: its listed next, and related stories with their reasons', async ({ page }) => {
  await openPage(page, '/')
  await page
    .getByRole('heading', { level: 1, name: '“Kiev must strike targets in Russia”' })
    .getByRole('link')
    .click()
  const next = page.getByRole('region', { name: 'Next' })
  await expect(next).toContainText('Russia, fire destroys Putin’s dacha')
  await expect(next).toContainText('The full story is not in this edition')
  await expect(next.getByRole('link')).toHaveCount(1)

  const related = page.getByRole('region', { name: 'Read also' }).getByRole('link').first()
  const headline = await related.innerText()
  await related.click()
  await expectArrival(page, headline)
})
