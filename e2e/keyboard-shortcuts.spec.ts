import type { Page } from '@playwright/test'
import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

/** What the page wears that its reader chose, and not because its type came late. */
const readSettings = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.documentElement
    return Object.fromEntries(Object.entries(dataset).filter(([name]) => name !== 'type' && name !== 'fresh'))
  })

const readFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

test('N and P follow the story’s own links', async ({ page }) => {
  await openPage(page, STORY)
  const first = await page.getByRole('heading', { level: 1 }).innerText()
  const next = await page.getByRole('region', { name: 'Next' }).getByRole('link').innerText()
  await page.keyboard.press('n')
  await expectArrival(page, next)
  await page.keyboard.press('Shift+P')
  await expectArrival(page, first)
})

test('+, − and T change the type and the paper', async ({ page }) => {
  await openPage(page, STORY)
  for (const key of ['+', '=']) await page.keyboard.press(key)
  await expect.poll(() => readSettings(page)).toEqual({ read: '4' })
  for (const _ of [4, 3, 2, 1, 1]) await page.keyboard.press('-')
  expect(await readSettings(page)).toEqual({ read: '1' })
  await page.keyboard.press('+')
  for (const theme of ['white', 'sepia', 'dark']) {
    await page.keyboard.press('t')
    expect(await readSettings(page)).toEqual({ theme })
  }
  await page.keyboard.press('t')
  expect(await readSettings(page)).toEqual({})
})

test('C copies the link and S saves the story', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, STORY)
  await page.keyboard.press('c')
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/-5fd243cf$/)
  const save = page.getByRole('button', { name: 'Save', exact: true }).first()
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('s')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
})

test('j and k go from paragraph to paragraph, [ and ] from crosshead to crosshead', async ({ page }) => {
  await openPage(page, STORY)
  const paragraphs = await page.getByRole('article').locator('p[data-f]').allTextContents()
  expect(paragraphs.length).toBe(8)
  for (const text of paragraphs) {
    await page.keyboard.press('j')
    await expect.poll(() => readFocus(page)).toBe(text)
    await expect(page.locator(':focus')).toBeInViewport()
  }
  await page.keyboard.press('j')
  expect(await readFocus(page)).toBe(paragraphs.at(-1))
  await page.keyboard.press('k')
  expect(await readFocus(page)).toBe(paragraphs.at(-2))

  await page.evaluate(() => window.scrollTo(0, 0))
  await page.keyboard.press(']')
  await expect(page.getByRole('heading', { level: 2, name: '“NATO will not send troops”' })).toBeFocused()
  await page.keyboard.press(']')
  const last = page.getByRole('heading', { level: 2, name: 'Kharkiv, Ukraine prepares counterattack' })
  await expect(last).toBeFocused()
  await expect.poll(async () => (await last.boundingBox())?.y).toBeCloseTo(96, 0)
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
})

test('? lists what the keys do here; Esc puts it away and the focus back', async ({ page }) => {
  await openPage(page, '/')
  const lead = page.getByRole('heading', { level: 1 }).getByRole('link')
  await lead.focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help).toContainText('Another paper')
  await expect(help).not.toContainText('Copy link')
  await expect(help).not.toContainText('Next paragraph')
  await page.keyboard.press('t')
  expect(await readSettings(page)).toEqual({})
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(lead).toBeFocused()

  await openPage(page, STORY)
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(help).toContainText('Copy link')
  await expect(help.getByRole('term')).toContainText(['Next', 'Save'])
})

test('keys are left alone while typing and with a modifier', async ({ page }) => {
  await openPage(page, STORY)
  await page.keyboard.press('t')
  await expect.poll(() => readSettings(page)).toEqual({ theme: 'white' })
  await page.evaluate(() => {
    const field = document.createElement('input')
    document.body.prepend(field)
    field.focus()
  })
  await page.keyboard.type('tn+')
  await page.keyboard.press('Escape')
  expect(await page.locator('input').inputValue()).toBe('tn+')
  await page.locator('input').evaluate((field) => field.remove())
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    await page.evaluate((held) => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 't', [held]: true }))
    }, modifier)
  }
  expect(await readSettings(page)).toEqual({ theme: 'white' })
  await expect(page).toHaveURL(STORY)
})

test('shortcuts can be turned off, for good, and the page shows no key of theirs then', async ({ page }) => {
  await openPage(page, STORY)
  const hints = page.locator('kbd').filter({ visible: true })
  expect(await hints.evaluateAll((keys) => keys.map((key) => key.dataset['key']))).toEqual(['/', 'N'])
  await page.getByRole('button', { name: 'Reading', exact: true }).click()
  await page.getByRole('switch', { name: 'Keyboard shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await openPage(page, STORY)
  await expect(hints).toHaveCount(0)
  for (const key of ['t', '+', 'n', '?', 'j']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Reading', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  expect(await readSettings(page)).toEqual({ keys: 'off' })
  await page.getByRole('switch', { name: 'Keyboard shortcuts' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await expect.poll(() => readSettings(page)).toEqual({ theme: 'white' })
})
