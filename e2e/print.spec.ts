import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { SITE } from './sites.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

/** How many pages a PDF has, as its page tree says. */
const countPages = (pdf: Buffer): number =>
  Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*\/Count (\d+)/g)].map(([, n]) =>
      Number(n),
    ),
  )

test('a story prints on two sheets of A4', async ({ page }) => {
  await openPage(page, STORY)
  expect(countPages(await page.pdf({ format: 'A4' }))).toBe(2)
})

test('the sheet is the story alone, in black, with its address and the day at its end', async ({ page }) => {
  await openPage(page, STORY)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await page.emulateMedia({ media: 'print' })
  for (const control of await page.getByRole('button').or(page.getByRole('navigation')).all())
    await expect(control).toBeHidden()
  for (const name of ['Read also', 'Next', 'Who speaks'])
    await expect(page.getByRole('region', { name })).toBeHidden()
  for (const pull of await page.locator('figure').all()) await expect(pull).toBeHidden()

  await expect(page.getByRole('link', { name: 'Broadsheet' })).toBeVisible()
  for (const part of await page.getByRole('article').locator('h1, h2, p, q').all()) {
    await expect(part).toBeVisible()
    await expect(part).toHaveCSS('color', 'rgb(0, 0, 0)')
  }
  const foot = page.getByRole('contentinfo')
  await expect(foot).toHaveText(/Printed on \d{1,2} \p{L}+ \d{4}$/u, { useInnerText: true })
  await expect(foot).toContainText(new URL(STORY, SITE).href)
})

test('the front prints its stories and nothing that leads elsewhere, grey between them on any paper', async ({
  page,
}) => {
  await openPage(page, '/')
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'sepia'))
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Read them all', 'All 8 stories']) await expect(page.getByText(name)).toBeHidden()
  const item = page.getByRole('region', { name: 'Background' }).getByRole('listitem').last()
  await expect(item).toBeVisible()
  await expect(item).toHaveCSS('border-top-color', 'rgb(207, 205, 200)')
})
