import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { listPale, listUnshaded, listViolations } from './list-violations.ts'
import { openPage } from './open-page.ts'

const PAGES = {
  front: '/',
  section: '/section/background',
  story: '/article/kiev-must-strike-targets-in-russia-5fd243cf',
  saved: '/saved',
  missing: '/nowhere',
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
    expect(await listViolations(page), 'white, 1280 px wide').toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await wear(page, 'sepia')
    expect(await listViolations(page), 'sepia, 390 px wide').toEqual([])
    await wear(page, 'dark')
    expect(await listPale(page), 'dark').toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await listUnshaded(page), 'forced colours').toEqual([])
  })
}
