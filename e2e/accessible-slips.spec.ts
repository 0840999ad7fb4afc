import { expect, test } from './journey.ts'
import { listPale, listUnadvised } from './list-violations.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const OPENERS = {
  390: ['In this story', 'Reading', 'Share', 'Menu'],
  1280: ['Reading', 'Share', 'Keyboard shortcuts'],
}

/** One paper has other colours than another, and nothing else. */
const PAPERS = { white: listUnadvised, sepia: listPale, dark: listPale }

for (const [theme, list] of Object.entries(PAPERS)) {
  test(`axe finds nothing in the slips on ${theme} paper`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript((paper) => {
      localStorage.setItem('broadsheet:reading', JSON.stringify({ theme: paper }))
    }, theme)
    for (const [width, names] of Object.entries(OPENERS)) {
      await page.setViewportSize({ width: Number(width), height: 800 })
      await openPage(page, STORY)
      for (const name of names) {
        await page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click()
        await expect(page.getByRole('dialog')).toBeVisible()
        expect(await list(page), `${name}, ${width} px wide`).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
      }
    }
  })
}
