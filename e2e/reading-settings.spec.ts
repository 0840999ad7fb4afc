import type { Locator, Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const PHONE = { width: 390, height: 844 }
const PAPERS = { White: 'rgb(255, 255, 255)', Sepia: 'rgb(244, 235, 219)', Dark: 'rgb(19, 19, 19)' }

const readPaper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const readSize = (page: Page) =>
  page
    .getByText('Stoltenberg reiterates')
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize))

/** The colour the browser is told to give its own bar. */
const readBar = (page: Page) =>
  page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
    const probe = document.createElement('i')
    probe.style.color = metas.find(({ media }) => media === '' || matchMedia(media).matches)?.content ?? ''
    document.body.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  })

async function openReading(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Reading', exact: true }).click()
  const slip = page.getByRole('dialog', { name: 'Reading' })
  await expect(slip).toBeVisible()
  return slip
}

const inGroup = (slip: Locator, group: string, choice: string) =>
  slip.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice, exact: true })

test('what is chosen applies at once and outlasts a reload, before any script of the site runs', async ({
  page,
}) => {
  await openPage(page, STORY)
  const usual = await readSize(page)
  const slip = await openReading(page)
  for (const [name, colour] of Object.entries(PAPERS)) {
    await inGroup(slip, 'Paper', name).check()
    expect(await readPaper(page)).toBe(colour)
    expect(await readBar(page)).toBe(colour)
  }
  await inGroup(slip, 'Type size', 'Larger').check()
  expect(await readSize(page)).toBeCloseTo(usual * 1.25, 1)
  await slip.getByRole('switch', { name: 'Red-letter quotes' }).check()

  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.reload()
  expect(await readPaper(page)).toBe(PAPERS.Dark)
  expect(await readBar(page)).toBe(PAPERS.Dark)
  expect(await readSize(page)).toBeCloseTo(usual * 1.25, 1)
  const quote = page.getByRole('article').locator('q').first()
  expect(await quote.evaluate((q) => getComputedStyle(q).color)).toBe('rgb(255, 125, 105)')
})

test('Auto takes the paper of the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openPage(page, STORY)
  expect(await readPaper(page)).toBe(PAPERS.Dark)
  expect(await readBar(page)).toBe(PAPERS.Dark)
  const slip = await openReading(page)
  await expect(inGroup(slip, 'Paper', 'Auto')).toBeChecked()
  await inGroup(slip, 'Paper', 'White').check()
  expect(await readPaper(page)).toBe(PAPERS.White)
  expect(await readBar(page)).toBe(PAPERS.White)
  await inGroup(slip, 'Paper', 'Auto').check()
  expect(await readBar(page)).toBe(PAPERS.Dark)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await readPaper(page)).toBe(PAPERS.White)
  expect(await readBar(page)).toBe(PAPERS.White)
})

test('the paragraph in view stays where it is, whatever is chosen', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openPage(page, STORY)
  await page.getByText('With operations in the Kharkiv region').evaluate((paragraph) => {
    window.scrollBy({ top: paragraph.getBoundingClientRect().top - 130, behavior: 'instant' })
  })
  const slip = await openReading(page)
  const readTop = () =>
    page.getByText('With operations in the Kharkiv region').evaluate(
      (paragraph) =>
        new Promise<number>((resolve) => {
          const look = () => resolve(paragraph.getBoundingClientRect().top)
          // Three frames on, whatever was to move has moved.
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(look)))
        }),
    )
  const top = await readTop()
  const choices = {
    'Type size': ['Smallest', 'Large', 'Larger', 'Largest', 'Usual size'],
    'Line spacing': ['Tight', 'Loose', 'Normal'],
    Paper: ['Sepia', 'Dark', 'White'],
  }
  for (const [group, names] of Object.entries(choices)) {
    for (const name of names) {
      await inGroup(slip, group, name).check()
      expect(Math.abs((await readTop()) - top), `${group}: ${name}`).toBeLessThan(2)
    }
  }
  await slip.getByRole('switch', { name: 'Red-letter quotes' }).check()
  expect(Math.abs((await readTop()) - top)).toBeLessThan(2)
})

test('two tabs agree', async ({ page, context }) => {
  await openPage(page, STORY)
  const other = await context.newPage()
  await openPage(other, '/')
  const slip = await openReading(page)
  await inGroup(slip, 'Paper', 'Sepia').check()
  await expect.poll(() => readPaper(other)).toBe(PAPERS.Sepia)
  const otherSlip = await openReading(other)
  await expect(inGroup(otherSlip, 'Paper', 'Sepia')).toBeChecked()
  await inGroup(otherSlip, 'Type size', 'Largest').check()
  await expect(inGroup(slip, 'Type size', 'Largest')).toBeChecked()
})

test('a browser that keeps nothing applies the settings and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await openPage(page, STORY)
  const slip = await openReading(page)
  await expect(slip.getByRole('status')).toHaveText(/does not let the site keep anything/)
  await inGroup(slip, 'Paper', 'Dark').check()
  expect(await readPaper(page)).toBe(PAPERS.Dark)
})

for (const width of [1280, 390]) {
  test(`a slip keeps the focus and gives it back, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ ...PHONE, width })
    await openPage(page, STORY)
    const slip = await openReading(page)
    await expect(inGroup(slip, 'Type size', 'Usual size')).toBeFocused()
    const isWithin = () => slip.evaluate((dialog) => dialog.contains(document.activeElement))
    for (const key of ['Tab', 'Shift+Tab']) {
      const stops = new Set<string>()
      for (let stop = 0; stop < 9; stop++) {
        await page.keyboard.press(key)
        if (await isWithin()) stops.add(await page.evaluate(() => String(document.activeElement?.outerHTML)))
        else expect(await page.evaluate(() => document.activeElement === document.body)).toBe(width === 390)
      }
      expect(stops.size).toBe(6)
    }
    await page.keyboard.press('Escape')
    await expect(slip).toBeHidden()
    await expect(page.getByRole('button', { name: 'Reading', exact: true })).toBeFocused()

    await openReading(page)
    await page.mouse.click(20, 80)
    await expect(slip).toBeHidden()
    await openReading(page)
    if (width === 390) await slip.getByRole('button', { name: 'Close' }).click()
    else await page.getByRole('button', { name: 'Reading', exact: true }).click()
    await expect(slip).toBeHidden()
  })
}
