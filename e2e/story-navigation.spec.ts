import type { Page } from '@playwright/test'
import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const PHONE = { width: 390, height: 844 }
const CROSSHEAD = 'Kharkiv, Ukraine prepares counterattack'
const ANCHOR = 'kharkiv-ukraine-prepares-counterattack'

/** Scrolls a little, until what follows the reader's scrolling has been fetched and answers. */
const startFollowing = (page: Page) =>
  expect(async () => {
    await page.mouse.wheel(0, 400)
    await page.mouse.wheel(0, -100)
    await expect(page.locator('[data-head]')).toHaveCount(1, { timeout: 500 })
  }).toPass()

const scrollBy = async (page: Page, distance: number) => {
  const before = await page.evaluate(() => window.scrollY)
  await page.mouse.wheel(0, distance)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before + distance)
}

test('the dock stands under the thumb in a story, and only there', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openPage(page, STORY)
  const dock = page.getByRole('complementary', { name: 'Reading tools' })
  await expect(dock).toBeInViewport({ ratio: 1 })
  await expect(dock.getByRole('button')).toContainText(['In this story', 'Reading', 'Save'])
  for (const button of await dock.getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(56)
  }
  const box = await dock.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(PHONE.height)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(dock).toBeHidden()
  await page.setViewportSize(PHONE)
  await openPage(page, '/section/background')
  await expect(dock).toBeHidden()
})

test('from the dock, In this story leads to a crosshead and marks the one being read', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openPage(page, STORY)
  const button = page.getByRole('button', { name: 'In this story', exact: true })
  await button.click()
  const slip = page.getByRole('dialog', { name: 'In this story' })
  const rows = slip.getByRole('link')
  await expect(rows).toHaveText(['Opening', '“NATO will not send troops”', CROSSHEAD, 'Read also'])
  await expect(rows.first()).toHaveAttribute('aria-current', 'true')
  await expect(rows.first()).toBeFocused()
  await rows.getByText(CROSSHEAD).click()
  await expect(slip).toBeHidden()
  await expect(page).toHaveURL(`${STORY}#${ANCHOR}`)
  const crosshead = page.getByRole('heading', { level: 2, name: CROSSHEAD })
  await expect(crosshead).toBeFocused()
  await expect(crosshead).toBeInViewport({ ratio: 1 })
  await button.click()
  await expect(slip.getByRole('link', { name: CROSSHEAD })).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('the menu of a narrow page leads to the sections and to how to read', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openPage(page, '/section/world')
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.click()
  const slip = page.getByRole('dialog', { name: 'Menu' })
  await expect(slip.getByRole('link', { name: 'World' })).toHaveAttribute('aria-current', 'page')
  await slip.getByRole('link', { name: 'Background' }).click()
  await expectArrival(page, 'Background')
  await expect(slip).toBeHidden()
  await menu.click()
  await slip.getByRole('button', { name: 'Reading' }).click()
  const reading = page.getByRole('dialog', { name: 'Reading' })
  await reading.getByRole('radio', { name: 'Sepia' }).check()
  await page.keyboard.press('Escape')
  await expect(reading).toBeHidden()
  await expect(menu).toBeFocused()
})

test('the masthead follows a reader who scrolls back up, with the crosshead being read', async ({ page }) => {
  await openPage(page, STORY)
  const nameplate = page.getByRole('link', { name: 'Broadsheet', exact: true })
  const sections = page.getByRole('navigation', { name: 'Sections' })
  const here = page.getByRole('button', { name: CROSSHEAD })
  await startFollowing(page)
  await page.getByText('The situation is stable').evaluate((paragraph) => {
    window.scrollBy({ top: paragraph.getBoundingClientRect().top - 400, behavior: 'instant' })
  })
  await expect(nameplate).not.toBeInViewport()
  const paragraph = page.getByText('The situation is stable')
  const top = (await paragraph.boundingBox())?.y ?? 0
  await scrollBy(page, -100)
  await expect(nameplate).toBeInViewport({ ratio: 1 })
  await expect(sections).toBeHidden()
  await expect(here).toBeVisible()
  expect((await page.getByRole('banner').boundingBox())?.height).toBe(57)
  expect((await paragraph.boundingBox())?.y).toBe(top + 100)

  await here.click()
  const slip = page.getByRole('dialog', { name: 'In this story' })
  await expect(slip.getByRole('link', { name: CROSSHEAD })).toHaveAttribute('aria-current', 'true')
  await slip.getByRole('link', { name: 'Opening' }).click()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await expect(sections).toBeVisible()
  await expect(here).toBeHidden()
})

test('on a phone it is one row as well, and moves nothing that is being read', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openPage(page, STORY)
  await startFollowing(page)
  const paragraph = page.getByText('The situation is stable')
  await paragraph.evaluate((element) => {
    window.scrollBy({ top: element.getBoundingClientRect().top - 400, behavior: 'instant' })
  })
  const top = (await paragraph.boundingBox())?.y ?? 0
  await scrollBy(page, -100)
  const here = page.getByRole('button', { name: CROSSHEAD })
  await expect(here).toBeInViewport({ ratio: 1 })
  expect((await page.getByRole('banner').boundingBox())?.height).toBe(57)
  expect((await paragraph.boundingBox())?.y).toBe(top + 100)
})

test('scrolling on sends the masthead away', async ({ page }) => {
  await openPage(page, STORY)
  const nameplate = page.getByRole('link', { name: 'Broadsheet', exact: true })
  await startFollowing(page)
  await expect(nameplate).toBeInViewport()
  await scrollBy(page, 100)
  await expect(nameplate).not.toBeInViewport()
})

/** Has the page tell, at every view transition, which elements bear the headline's name. */
const watchTransitions = (page: Page) =>
  page.addInitScript(() => {
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (update) => {
      const named = [...document.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).viewTransitionName === 'headline',
      )
      document.documentElement.dataset['seen'] = named.map(({ textContent }) => textContent).join('|')
      return start(update)
    }
  })

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`the headline that is followed becomes the story’s own, motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    await watchTransitions(page)
    await openPage(page, '/section/background')
    const link = page.getByRole('main').getByRole('link').nth(1)
    const headline = await link.innerText()
    await link.click()
    await expectArrival(page, headline)
    const heading = page.getByRole('heading', { level: 1 })
    const isStill = reducedMotion === 'reduce'
    await expect(page.locator('html')).toHaveAttribute('data-seen', isStill ? '' : headline)
    expect(await heading.evaluate((h1) => getComputedStyle(h1).viewTransitionName)).toBe(
      isStill ? 'none' : 'headline',
    )
    const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
    const nextHeadline = await next.innerText()
    await next.click()
    await expectArrival(page, nextHeadline)
    // From story to story the page turns at once.
    await expect(page.locator('html')).toHaveAttribute('data-seen', isStill ? '' : headline)
  })
}
