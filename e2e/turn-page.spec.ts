import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

declare global {
  // Every paragraph and heading in sight, and where it stands.
  var look: () => readonly string[]
  // What was in sight at the moment a new headline stood there.
  var first: readonly string[] | undefined
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test(`the first screen of the next story stands at once, and stays, at ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openPage(page, STORY)
    await page.evaluate(() => {
      globalThis.look = () =>
        [...document.querySelectorAll('main :is(h1, h2, p)')]
          .map((element) => ({ text: element.textContent, top: element.getBoundingClientRect().top }))
          .filter(({ top }) => top > 0 && top < window.innerHeight)
          .map(({ text, top }) => `${Math.round(top)} ${text.slice(0, 40)}`)
      const from = document.querySelector('h1')?.textContent
      const watch = new MutationObserver(() => {
        if (document.querySelector('h1')?.textContent === from) return
        globalThis.first = globalThis.look()
        watch.disconnect()
      })
      watch.observe(document, { subtree: true, childList: true, characterData: true })
    })
    await page.getByRole('region', { name: 'Next' }).getByRole('link').click()
    await page.waitForFunction(() => globalThis.first !== undefined)
    await page.getByRole('region', { name: 'Next' }).waitFor()
    expect((await page.evaluate(() => globalThis.first))?.length).toBeGreaterThan(3)
    expect(await page.evaluate(() => globalThis.look())).toEqual(await page.evaluate(() => globalThis.first))
  })
}

test('a story that is left before it was painted has its place in the history all the same', async ({
  page,
}) => {
  await openPage(page, STORY)
  const link = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const headline = await link.innerText()
  await link.hover()
  await page.evaluate(() => {
    const from = document.querySelector('h1')?.textContent
    const watch = new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent === from) return
      watch.disconnect()
      document.querySelector<HTMLElement>('article a[href^="/section/"]')?.click()
    })
    watch.observe(document, { subtree: true, childList: true, characterData: true })
  })
  await link.click()
  await expect(page).toHaveURL(/\/section\//)
  await page.goBack()
  await expectArrival(page, headline)
  await page.goBack()
  await expect(page).toHaveURL(STORY)
})

test('a narrow story that is turned to is whole once it is painted', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page, STORY)
  const link = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const headline = await link.innerText()
  await link.click()
  await expectArrival(page, headline)
  await page.getByRole('region', { name: 'Next' }).waitFor()
  const turned = await page.getByRole('main').innerText()
  await page.reload()
  expect(await page.getByRole('main').innerText()).toBe(turned)
})
