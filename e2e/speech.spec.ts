import type { Locator } from '@playwright/test'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { wearType } from './wear-type.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const VOICE = 'rgb(194, 32, 14)'
const INK = 'rgb(18, 18, 18)'

/** The bar beside the paragraph of a quote: its width and colour, and how clearly it shows. */
const readBar = (quote: Locator) =>
  quote.evaluate((element) => {
    const { borderInlineStartWidth, borderInlineStartColor, opacity } = getComputedStyle(
      element.parentElement ?? element,
      '::before',
    )
    return { width: borderInlineStartWidth, colour: borderInlineStartColor, opacity }
  })

/** Brings what fades at once to its end. */
const finishFading = (quote: Locator) =>
  quote.evaluate((element) => {
    for (const animation of element.parentElement?.getAnimations({ subtree: true }) ?? []) animation.finish()
  })

test('a pull quote leads to its place in the text, which shows in red with a bar, and fades; Back returns', async ({
  page,
}) => {
  await openPage(page, STORY)
  const pull = page.locator('figure').first()
  const link = pull.getByRole('link')
  await link.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => window.scrollY)
  const words = (await link.innerText()).replaceAll(/[“”]/g, '')
  await link.click()
  await expect(page).toHaveURL(/#q-[0-9a-f]{8}$/)
  const quote = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(quote).toContainText(words)
  await expect(quote).toBeInViewport()
  await expect(quote).toHaveCSS('color', VOICE)
  expect(await readBar(quote)).toEqual({ width: '3px', colour: VOICE, opacity: '1' })

  await finishFading(quote)
  await expect(quote).toHaveCSS('color', INK)
  expect(await readBar(quote)).toMatchObject({ opacity: '0' })
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
})

test('a quote’s address shows it cold too, without JavaScript too; another quote takes its place', async ({
  page,
  plainPage,
}) => {
  await openPage(page, STORY)
  const [first, second] = await page.locator('q[id]').all()
  const anchor = await first?.getAttribute('id')
  const other = await second?.getAttribute('id')
  await plainPage.goto(`${STORY}#${anchor}`)
  await expect(plainPage.locator(`q[id="${anchor}"]`)).toHaveCSS('color', VOICE)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('about:blank')
  await openPage(page, `${STORY}#${anchor}`)
  const quote = page.locator(`q[id="${anchor}"]`)
  await expect(quote).toHaveCSS('color', VOICE)
  expect(await quote.evaluate((element) => element.getAnimations().length)).toBe(0)
  expect(await readBar(quote)).toEqual({ width: '3px', colour: VOICE, opacity: '1' })

  await page.evaluate((hash) => (window.location.hash = hash), other ?? '')
  await expect(page.locator(`q[id="${other}"]`)).toHaveCSS('color', VOICE)
  await expect(quote).toHaveCSS('color', INK)
})

for (const address of ['/section/world', '/topic/nato']) {
  test(`a headline that begins with a mark starts where its summary does on ${address}`, async ({ page }) => {
    await openPage(page, address)
    await wearType(page)
    const starts = await page.locator('main h2 .hang, main h3 .hang').evaluateAll((marks) =>
      marks.map((mark) => {
        const letter = document.createRange()
        letter.setStart(mark.nextSibling ?? mark, 0)
        letter.setEnd(mark.nextSibling ?? mark, 1)
        const edge = mark.closest('h2, h3')?.getBoundingClientRect().left ?? NaN
        return letter.getBoundingClientRect().left - edge
      }),
    )
    expect(starts).toHaveLength(1)
    for (const start of starts) expect(Math.abs(start)).toBeLessThan(1.5)
  })
}
