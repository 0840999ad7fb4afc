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

test('following Next from the lead meets every story once and ends at the front', async ({ page }) => {
  await openPage(page, '/')
  const held = await page
    .getByRole('banner')
    .getByText(/\d+ stories/)
    .innerText()
  let link = page.getByRole('heading', { level: 1 }).getByRole('link')
  const met: string[] = []
  for (let title = await link.innerText(); title !== 'Front page'; title = await link.innerText()) {
    await link.click()
    await expectArrival(page, title)
    met.push(page.url())
    link = page.getByRole('region', { name: 'Next' }).getByRole('link')
  }
  expect(new Set(met).size).toBe(met.length)
  expect(held).toContain(`${met.length} stories`)
  await link.click()
  await expect(page).toHaveURL('/')
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
