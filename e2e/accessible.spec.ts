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

for (const [name, address] of Object.entries(PAGES)) {
  test(`axe finds nothing on the ${name} page, on any paper or in forced colours`, async ({
    page,
    expectTrouble,
  }) => {
    if (name === 'missing') expectTrouble(/404.*\/nowhere/)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await openPage(page, address)
      expect(await listViolations(page), `${width} px wide`).toEqual([])
    }
    for (const paper of ['sepia', 'dark']) {
      await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), paper)
      expect(await listPale(page), paper).toEqual([])
    }
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await listUnshaded(page), 'forced colours').toEqual([])
  })
}
