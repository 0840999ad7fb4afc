import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { listPale, listUnshaded, listViolations } from './list-violations.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

const PAGES = {
  front: '/',
  section: '/section/background',
  story: STORY,
  quotes: '/quotes',
  speaker: '/quotes/jens-stoltenberg',
  topic: '/topic/nato',
  search: '/search',
  found: '/search?q=atacms',
  saved: '/saved',
  missing: '/nowhere',
}

async function checkEveryPaper(page: Page) {
  expect(await listViolations(page), 'white, 1280 px wide').toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await wear(page, 'sepia')
  expect(await listViolations(page), 'sepia, 390 px wide').toEqual([])
  await wear(page, 'dark')
  expect(await listPale(page), 'dark').toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await listUnshaded(page), 'forced colours').toEqual([])
}

const wear = (page: Page, paper: string) =>
  page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), paper)

for (const [name, address] of Object.entries(PAGES)) {
  test(`axe finds nothing on the ${name} page, on any paper or in forced colours`, async ({
    page,
    expectTrouble,
  }) => {
    if (name === 'missing') expectTrouble(/404.*\/nowhere/)
    await openPage(page, address)
    if (name === 'found') await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await checkEveryPaper(page)
  })
}

test('axe finds nothing on a filled shelf, on any paper or in forced colours', async ({ page }) => {
  await openPage(page, STORY)
  const save = page.getByRole('article').getByRole('button', { name: 'Save', exact: true })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await openPage(page, '/saved')
  await expect(page.getByRole('button', { name: /^Remove: / })).toBeVisible()
  await checkEveryPaper(page)
})
