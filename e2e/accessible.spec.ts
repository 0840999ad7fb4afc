import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const PAGES = {
  front: '/',
  section: '/section/background',
  story: '/article/kiev-must-strike-targets-in-russia-5fd243cf',
  missing: '/nowhere',
}

for (const [name, address] of Object.entries(PAGES)) {
  test(`axe finds nothing on the ${name} page`, async ({ page, expectTrouble }) => {
    if (name === 'missing') expectTrouble(/404.*\/nowhere/)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await openPage(page, address)
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
      expect(found, `${width} px wide`).toEqual([])
    }
  })
}
