import type { Page } from '@playwright/test'
import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const HEADLINE = '“Kiev must strike targets in Russia”'

/** These words, and no others, are marked in the story. */
const expectMarks = (page: Page, words: readonly string[]) =>
  expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String))).toEqual(words)

const search = async (page: Page, query: string) => {
  await page.getByRole('combobox', { name: 'Search' }).fill(query)
  await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false')
}

test('/ opens the search; arrows and Enter lead to the very paragraph, its words marked', async ({
  page,
}) => {
  await openPage(page, '/')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
  await page.keyboard.type('capability legitimate')
  const option = page.getByRole('group', { name: 'Stories' }).getByRole('option')
  await expect(option).toHaveCount(1)
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(option).toContainText(`capability legitimate in ${HEADLINE}`)
  await page.keyboard.press('ArrowDown')
  const quote = page.getByRole('group', { name: 'Quotes' }).getByRole('option')
  await expect(quote).toHaveAttribute('aria-selected', 'true')
  await expect(quote).toContainText('Jens Stoltenberg')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(`${STORY}?find=capability+legitimate`)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const paragraph = page.locator(':focus')
  await expect(paragraph).toContainText('against legitimate military targets on Russian territory')
  await expect(paragraph).toBeInViewport({ ratio: 1 })
  await expectMarks(page, ['capability', 'legitimate'])
  const canonical = page.locator('link[rel=canonical]')
  await expect(canonical).toHaveAttribute('href', STORY)
})

test('from story to story it leads to the paragraph as well, whose headline is said', async ({ page }) => {
  await openPage(page, `${STORY}?find=buffer zone`)
  await expectMarks(page, ['buffer', 'zone'])
  await page.keyboard.press('/')
  await search(page, 'twice prime minister')
  await page.keyboard.press('Enter')
  const headline = 'Who is Jens Stoltenberg'
  await expect(page.getByRole('status').filter({ hasText: headline })).toHaveText(headline)
  await expect(page.locator(':focus')).toContainText('twice prime minister')
})

test('such an address does the same cold, and going back returns to where one was', async ({ page }) => {
  await openPage(page, `${STORY}?find=buffer zone`)
  const paragraph = page.locator(':focus')
  await expect(paragraph).toContainText('buffer zone')
  await expect(paragraph).toBeInViewport()
  await expectMarks(page, ['buffer', 'zone'])
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.getByRole('link', { name: 'World' }).first().click()
  await expectArrival(page, 'World')
  await expectMarks(page, [])
  await page.goBack()
  await expectMarks(page, ['buffer', 'zone'])
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('Ctrl K opens it and Esc puts it away, the focus back', async ({ page }) => {
  await openPage(page, STORY)
  const button = page.getByRole('button', { name: 'Search', exact: true })
  await button.focus()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Search' })
  await expect(palette).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(button).toBeFocused()
})

test('a crosshead and a quote lead to their own places', async ({ page }) => {
  await openPage(page, '/')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await search(page, 'send troops')
  await page.getByRole('group', { name: 'Crossheads' }).getByRole('option').click()
  await expect(page).toHaveURL(`${STORY}?find=send+troops#nato-will-not-send-troops`)
  await expect(page.getByRole('heading', { level: 2, name: '“NATO will not send troops”' })).toBeFocused()
  await expectMarks(page, ['send', 'troops'])

  await page.keyboard.press('/')
  await search(page, 'defend itself')
  await page.getByRole('group', { name: 'Quotes' }).getByRole('option').click()
  await expect(page).toHaveURL(/\?find=defend\+itself#q-/)
  await expect(page.locator(':focus')).toContainText('Ukraine has the right to defend itself')
})

test('phrases, accents and filters', async ({ page }) => {
  await openPage(page, '/search')
  const field = page.getByRole('textbox', { name: 'Words to find' })
  const stories = page.getByRole('region', { name: 'Stories' }).getByRole('listitem')
  await field.fill('speaker:prokhorenko')
  await expect(stories).toHaveCount(1)
  await expect(stories).toContainText(HEADLINE)
  const quotes = page.getByRole('region', { name: 'Quotes' }).getByRole('listitem')
  await expect(quotes.filter({ hasText: 'Ihor Prokhorenko' })).not.toHaveCount(0)
  await expect(quotes.filter({ hasNotText: 'Ihor Prokhorenko' })).toHaveCount(0)
  await field.fill('ükraine section:world')
  await expect(stories).toHaveCount(1)
  await field.fill('“in the skies”')
  await expect(stories).toHaveCount(1)
  await field.fill('“skies the in”')
  await expect(page.getByText('Nothing found for “skies the in”.')).toBeVisible()
  await field.fill('ukraine after:2999')
  await expect(page.getByText('Nothing found for')).toBeVisible()
})

test('what nobody wrote is not found', async ({ page }) => {
  await openPage(page, STORY)
  await page.keyboard.press('/')
  await search(page, 'xylophone')
  const palette = page.getByRole('dialog', { name: 'Search' })
  await expect(palette.getByRole('status')).toHaveText(
    'Nothing found for “xylophone”. Try a name or a place.',
  )
  await expect(palette.getByRole('option')).toHaveCount(0)
})

test('the page of search answers its address, and keeps it', async ({ page }) => {
  await openPage(page, '/search?q=atacms')
  const stories = page.getByRole('region', { name: 'Stories' }).getByRole('link')
  await expect(stories).toHaveCount(3)
  await page.getByRole('textbox', { name: 'Words to find' }).fill('kharkiv border')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL('/search?q=kharkiv+border')
  await stories.first().click()
  await expect(page).toHaveURL(/\?find=kharkiv\+border$/)
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Words to find' })).toHaveValue('kharkiv border')
})

test('without JavaScript the button leads to a page that says what it needs', async ({ plainPage }) => {
  await plainPage.goto(STORY)
  await plainPage.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(plainPage).toHaveURL(/\/search\??$/)
  await expect(plainPage.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible()
  await expect(plainPage.getByText('needs JavaScript')).toBeVisible()
  await expect(plainPage.getByRole('textbox', { name: 'Words to find' })).toBeVisible()
})
