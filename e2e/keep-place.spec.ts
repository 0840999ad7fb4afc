import type { Locator, Page } from '@playwright/test'
import { expectArrival } from './expect-arrival.ts'
import { holdBack } from './hold-back.ts'
import { expect, test } from './journey.ts'
import { openPage, waitUntilLive } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const DATA = '**/data/article/5fd243cf*.json'
const HEADLINE = '“Kiev must strike targets in Russia”'
const WORDS = 'Stoltenberg then sends a message to Russia'
const PHONE = { width: 390, height: 844 }

const findContinue = (page: Page): Locator => page.getByRole('button', { name: 'Continue where you stopped' })

const findPassage = (page: Page): Locator =>
  page.getByRole('article').getByRole('paragraph').filter({ hasText: WORDS })

/** Where a passage begins, in pixels below the top of the window. */
const readTop = async (passage: Locator): Promise<number> => (await passage.boundingBox())?.y ?? Number.NaN

/** Reads on until a passage is at the top of the window, and waits until that is kept. */
async function readTo(page: Page, passage: Locator): Promise<void> {
  await passage.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.waitForFunction(() => localStorage.getItem('broadsheet:/') !== null)
}

/** The passage stands at the top of the window, has the focus, and the offer is gone. */
async function expectContinued(page: Page, passage: Locator): Promise<void> {
  await expect(passage).toBeFocused()
  await expect(passage).toBeInViewport()
  expect(Math.abs((await readTop(passage)) - 96)).toBeLessThan(2)
  await expect(findContinue(page)).toHaveCount(0)
}

test('a place is offered on return and found again in another window and type size', async ({ page }) => {
  await openPage(page, STORY)
  await readTo(page, findPassage(page))

  await page.setViewportSize(PHONE)
  await openPage(page, '/')
  await page.getByRole('heading', { level: 1 }).getByRole('link').click()
  await expectArrival(page, HEADLINE)
  await page.evaluate(() => document.documentElement.style.setProperty('--read', '1.5'))
  await expect(findContinue(page)).toBeVisible()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await findContinue(page).click()
  await expectContinued(page, findPassage(page))
})

test('a place is offered on a cold return, and can be declined', async ({ page }) => {
  await openPage(page, STORY)
  await readTo(page, findPassage(page))
  await page.goto('about:blank')
  await openPage(page, STORY)
  await expect(findContinue(page)).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(findContinue(page)).toHaveCount(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('a story edited since is gone on with at the same passage, or at its neighbour', async ({ page }) => {
  await openPage(page, STORY)
  await readTo(page, findPassage(page))
  await openPage(page, '/')
  await page.route(DATA, async (route) => {
    const story: { body: { text: string; fingerprint: string }[] } = await (await route.fetch()).json()
    const [first, ...rest] = story.body
    const added = { ...first, text: 'A paragraph that the editor added.', fingerprint: '00000000' }
    for (const block of rest.filter(({ text }) => text.includes(WORDS)))
      Object.assign(block, { text: `${block.text} And more.`, fingerprint: '11111111' })
    await route.fulfill({ json: { ...story, quotes: [], pullQuotes: [], body: [first, added, ...rest] } })
  })
  await page.getByRole('heading', { level: 1 }).getByRole('link').click()
  await expectArrival(page, HEADLINE)
  await findContinue(page).click()
  await expectContinued(page, findPassage(page))
})

test('nothing is offered where there is nothing to go on with', async ({ page }) => {
  await openPage(page, STORY)
  await readTo(page, findPassage(page))
  await page.reload()
  await expect(page.locator('.progress-line')).not.toHaveCSS('scale', '0 1')
  await expect(findPassage(page)).toBeInViewport()
  await expect(findContinue(page)).toHaveCount(0)
})

test('the passage being read stays at the top when the window is turned', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openPage(page, STORY)
  await readTo(page, findPassage(page))
  await page.setViewportSize({ width: PHONE.height, height: PHONE.width })
  await expect.poll(async () => Math.abs((await readTop(findPassage(page))) - 96)).toBeLessThan(3)
})

test('a line shows how much was read: none in the page as it comes, all at the story’s end', async ({
  page,
  request,
}) => {
  expect(await (await request.get(STORY)).text()).not.toContain('progress-line')
  await openPage(page, STORY)
  const line = page.locator('.progress-line')
  await expect(line).toHaveCount(0)
  const readWidth = async () => Math.round(((await line.boundingBox())?.width ?? 0) / 12.8)
  await page.evaluate(() => window.scrollTo(0, 400))
  await expect.poll(readWidth).toBeGreaterThan(10)
  expect(await readWidth()).toBeLessThan(60)
  await page.getByRole('region', { name: 'Next' }).scrollIntoViewIfNeeded()
  await expect.poll(readWidth).toBe(100)
})

test('type that comes late leaves that line as it is', async ({ page }) => {
  const { letGo } = await holdBack(page, '**/*.woff2')
  await page.goto(STORY, { waitUntil: 'domcontentloaded' })
  await waitUntilLive(page)
  await page.evaluate(() => window.scrollTo(0, 400))
  const readLine = () => page.locator('.progress-line').evaluate((line) => getComputedStyle(line).scale)
  await expect.poll(readLine).toMatch(/^0\.[2-5]/)
  const drawn = await readLine()

  letGo()
  await expect
    .poll(() => page.getByRole('article').evaluate((story) => getComputedStyle(story).fontFamily))
    .toMatch(/^"?Broadsheet Serif/)
  expect(await readLine()).toBe(drawn)
})

test('a story read to its end recedes in lists, is in the history, and keeps no place', async ({ page }) => {
  await openPage(page, '/section/background')
  const links = page.getByRole('main').getByRole('heading', { level: 2 })
  const headline = await links.nth(1).innerText()
  const heading = links.filter({ hasText: headline })
  const readColour = () => heading.evaluate((element) => getComputedStyle(element).color)
  const unread = await readColour()
  await heading.getByRole('link').click()
  await expectArrival(page, headline)
  await page.getByRole('region', { name: 'Next' }).scrollIntoViewIfNeeded()
  await page.waitForFunction(() => localStorage.getItem('broadsheet:/') !== null)

  await page.goBack()
  await expect.poll(readColour).not.toBe(unread)
  await page.reload()
  await expect.poll(readColour).not.toBe(unread)

  await openPage(page, '/saved')
  const history = page.getByRole('region', { name: 'Lately read' })
  await expect(history.getByRole('heading', { level: 3 })).toHaveText([headline])
  await history.getByRole('button', { name: `Remove: ${headline}` }).click()
  await expect(history).toHaveCount(0)
})
