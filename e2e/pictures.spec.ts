import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { wearType } from './wear-type.ts'

/**
 * The browser that drew the kept pictures; another one draws letters otherwise. Name yours here when you draw
 * them anew: `npx playwright test -c e2e pictures --update-snapshots`.
 */
const MADE_WITH = '156.0.8078.114'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const WIDE = { width: 1280, height: 720 }
const NARROW = { width: 390, height: 844 }

/** At most twelve: what one would look at after a change of the style sheet. */
const PICTURES = {
  'front-1280-white': { address: '/', viewport: WIDE, paper: 'white', at: 'h1' },
  'front-390-dark': { address: '/', viewport: NARROW, paper: 'dark', at: 'h1' },
  'departments-1280-sepia': { address: '/', viewport: WIDE, paper: 'sepia', at: '.oxford >> nth=-1' },
  'story-1280-white': { address: STORY, viewport: WIDE, paper: 'white', at: 'h1' },
  'story-390-white': { address: STORY, viewport: NARROW, paper: 'white', at: 'h1' },
  'pull-1280-dark': { address: STORY, viewport: WIDE, paper: 'dark', at: '.pull-row' },
  'pull-390-sepia': { address: STORY, viewport: NARROW, paper: 'sepia', at: '.pull-row' },
  'next-1280-white': { address: STORY, viewport: WIDE, paper: 'white', at: '#read-also' },
  'section-390-white': { address: '/section/background', viewport: NARROW, paper: 'white', at: 'h1' },
  'missing-1280-dark': { address: '/nowhere', viewport: WIDE, paper: 'dark', at: 'h1' },
} as const

for (const [name, { address, viewport, paper, at }] of Object.entries(PICTURES)) {
  test(`${name} looks as it did`, async ({ page, browser, expectTrouble }) => {
    test.skip(
      browser.version() !== MADE_WITH || process.platform !== 'linux',
      `The pictures were made with Chromium ${MADE_WITH} on Linux; this is ${browser.version()} on ${process.platform}.`,
    )
    if (address === '/nowhere') expectTrouble(/404.*\/nowhere/)
    await page.setViewportSize(viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openPage(page, address)
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), paper)
    await page
      .locator(at)
      .first()
      .evaluate((element) => {
        window.scrollTo({ top: element.getBoundingClientRect().top - 100, behavior: 'instant' })
      })
    await wearType(page)
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01 })
  })
}
