import { expectArrival } from './expect-arrival.ts'
import { holdBack } from './hold-back.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

test('from who speaks to all they say, back to the very quote, and on to everybody', async ({ page }) => {
  await openPage(page, STORY)
  const rail = page.getByRole('region', { name: 'Who speaks' })
  await rail.getByRole('link', { name: 'Jens Stoltenberg' }).click()
  await expectArrival(page, 'What Jens Stoltenberg said')
  await expect(page).toHaveURL('/quotes/jens-stoltenberg')
  await expect(page.getByRole('main')).toContainText('secretary general of NATO')
  await expect(page.getByRole('main')).toContainText('4 quotations in 1 story')

  const item = page.getByRole('listitem').filter({ hasText: 'Our goal was twofold' })
  await item.getByRole('link').click()
  await expect(page).toHaveURL(/-5fd243cf#q-[0-9a-f]{8}$/)
  const target = page.locator('q[data-target]')
  await expect(target).toContainText('Our goal was twofold')
  await expect(target).toBeInViewport()

  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: 'Who said what' })
    .click()
  await expectArrival(page, 'Who said what')
  for (const name of ['Jens Stoltenberg', 'Ihor Prokhorenko', 'In headlines'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
})

test('from who speaks to all quotes', async ({ page }) => {
  await openPage(page, STORY)
  await page.getByRole('region', { name: 'Who speaks' }).getByRole('link', { name: 'Who said what' }).click()
  await expectArrival(page, 'Who said what')
  await expect(page).toHaveURL('/quotes')
})

test('the quotes go by speaker or by story, and a filter is kept in the address', async ({ page }) => {
  await openPage(page, '/quotes')
  const quotes = page.locator('main blockquote')
  const all = await quotes.count()
  const choose = page.getByRole('combobox', { name: 'Story' })
  await choose.selectOption({ label: '“Kiev must strike targets in Russia”' })
  await expect(page).toHaveURL('/quotes?story=5fd243cf')
  await expect(quotes).toHaveCount(8)
  expect(all).toBeGreaterThan(8)

  await page.getByRole('button', { name: 'In story order' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['“Kiev must strike targets in Russia”'])
  await expect(quotes.first()).toHaveText('“Kiev must strike targets in Russia”')
  await expect(quotes.nth(1)).toContainText('This is an aggressive war')

  await page.reload()
  await expect(page.getByRole('button', { name: 'In story order' })).toHaveAttribute('aria-pressed', 'true')
  await expect(quotes).toHaveCount(8)
  await choose.selectOption({ label: 'All' })
  await expect(quotes).toHaveCount(all)
  await expect(page).toHaveURL('/quotes?order=story')
})

test('a quote is copied with its speaker, its story and a link to it that lasts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { asked, letGo } = await holdBack(page, '**/data/article/5fd243cf.json')
  await openPage(page, '/quotes')
  const item = page.getByRole('listitem').filter({ hasText: 'As for the Kharkiv axis' })
  const copy = async (): Promise<string> => {
    await item.getByRole('button', { name: 'Copy' }).click()
    await expect(page.getByText('Quote copied')).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const text =
    /^“As for the Kharkiv axis,.*region” — Ihor Prokhorenko, “Kiev must strike targets in Russia”\n(?<link>http:\/\/localhost:\d+\/article\/kiev-must-strike-targets-in-russia-5fd243cf#q-[0-9a-f]{8}.*)$/
  const copyLink = async (): Promise<string> => text.exec(await copy())?.groups?.['link'] ?? ''
  // What would make it last is not there yet: nobody waits for it.
  expect(await copyLink()).toMatch(/#q-[0-9a-f]{8}$/)
  await expect.poll(() => asked.length).toBe(1)
  letGo()
  await expect.poll(copyLink).toMatch(/#q-[0-9a-f]{8}\.[0-9a-z]+\.[0-9a-z]{4}$/)
  await openPage(page, await copyLink())
  await expect(page.locator('q[data-target]')).toContainText('As for the Kharkiv axis')
})

test('Q leads to the quotes, and their page keeps its style there', async ({ page }) => {
  await openPage(page, STORY)
  await page.keyboard.press('q')
  await expectArrival(page, 'Who said what')
  const group = page.locator('main section').first()
  await expect(group).toHaveCSS('border-top-width', '1px')
})

test('a topic has its stories on a line of time', async ({ page }) => {
  await openPage(page, STORY)
  await page.getByRole('region', { name: 'Topics' }).getByRole('link', { name: 'Kharkiv' }).click()
  await expectArrival(page, 'Kharkiv')
  await expect(page).toHaveURL('/topic/kharkiv')
  const days = page.locator('main ol > li')
  await expect(days.last()).toContainText('Undated')
  await days.getByRole('link', { name: 'Why Kharkiv matters' }).click()
  await expectArrival(page, 'Why Kharkiv matters')
})

test('without scripts every quote is there, and the link to it', async ({ plainPage }) => {
  await plainPage.goto('/quotes')
  await expect(plainPage.getByRole('button', { name: 'In story order' })).toBeDisabled()
  const item = plainPage.getByRole('listitem').filter({ hasText: 'Our goal was twofold' })
  await item.getByRole('link').click()
  await expect(plainPage.locator('q:target')).toContainText('Our goal was twofold')
})
