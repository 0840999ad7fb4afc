import { expect, test } from './journey.ts'
import { holdBack } from './hold-back.ts'
import { openPage } from './open-page.ts'
import {
  GONE,
  openFresh,
  openShare,
  readClipboard,
  readFragment,
  readScroll,
  select,
  shareQuote,
  STORY,
} from './share-passage.ts'

const SAID =
  'Our goal was twofold: to support Ukraine, as we do, but also to ensure that the conflict does not turn into a full-scale war.'
/** Words that a pull quote repeats. */
const SET_LARGE = 'We will not participate directly from NATO territory in combat operations'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('Copy link copies the canonical address, and says so for a while', async ({ page }) => {
  await openPage(page, `${STORY}?utm_source=letter#kharkiv-ukraine-prepares-counterattack`)
  await openShare(page)
  const slip = page.getByRole('dialog', { name: 'Share this story' })
  await expect(slip.getByRole('button', { name: 'Share quote' })).toHaveCount(0)
  await expect(slip.getByRole('link', { name: 'E-mail' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=.*5fd243cf$/,
  )
  await page.keyboard.press('c')
  await expect(slip).toHaveCount(0)
  const toast = page.getByRole('status').filter({ hasText: 'Link copied' })
  await expect(toast).toBeVisible()
  expect(await readClipboard(page, 'text/plain')).toBe(new URL(STORY, page.url()).href)
  await expect(toast).toHaveCount(0)
})

test('a slip hangs above its button where the window ends below it', async ({ page }) => {
  await openPage(page, STORY)
  const share = page.getByRole('article').getByRole('button', { name: 'Share' })
  const slip = page.getByRole('dialog', { name: 'Share this story' })
  const readGap = async () => {
    const [over, under] = [await slip.boundingBox(), await share.boundingBox()]
    return (under?.y ?? 0) - ((over?.y ?? 0) + (over?.height ?? 0))
  }
  await share.evaluate((button) => button.scrollIntoView({ block: 'end', behavior: 'instant' }))
  await openShare(page)
  await expect(slip).toBeInViewport({ ratio: 1 })
  expect(await readGap()).toBeCloseTo(10, 0)
  // Where there is room it hangs under the button again.
  await share.evaluate((button) => button.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await expect.poll(readGap).toBeLessThan(0)
  await expect(slip).toBeInViewport({ ratio: 1 })
})

for (const words of [SAID, SET_LARGE])
  test(`a speaker’s words are shared with the name, and the link leads to the quote: ${words}`, async ({
    page,
    browser,
  }) => {
    await openPage(page, STORY)
    await select(page, words)
    const { text, link } = await shareQuote(page)
    expect(text).toContain(`“${words}” — Jens Stoltenberg, “Kiev must strike targets in Russia”`)
    expect(link).toMatch(/#q-[0-9a-f]{8}\.[0-9a-z]+\.[0-9a-z]{4}:~:text=/)
    const html = await readClipboard(page, 'text/html')
    expect(html).toContain(`<blockquote cite="${link.replaceAll('&', '&amp;')}">“${words}”</blockquote>`)
    const fresh = await openFresh(browser, link)
    const quote = fresh.locator('q[data-target]')
    await expect(quote).toContainText(words)
    await expect(quote).toBeInViewport()
    await fresh.context().close()
  })

/** A fragment as it would be had the quote been edited since. */
const asEdited = (fragment: string) => fragment.replace(/^q-[0-9a-f]{8}/, 'q-00000000')

test('the link to a quote lasts: exact, edited, and gone', async ({ page, browser }) => {
  await openPage(page, STORY)
  await select(page, SAID)
  const fragment = await readFragment(page)

  const fresh = await openFresh(browser, STORY)
  const quote = fresh.locator('q[data-target]')
  for (const followed of [fragment, asEdited(fragment)]) {
    await fresh.goto('about:blank')
    await openPage(fresh, `${page.url()}#${followed}`)
    await expect(quote).toContainText(SAID)
    await expect(quote).toBeInViewport()
    await expect(fresh.getByText(GONE)).toHaveCount(0)
  }

  // Another's words, however near, are not what was followed.
  const other = asEdited(fragment).replace(/[0-9a-z]{4}$/, '0000')
  for (const gone of [other, 'q-00000000']) {
    await fresh.goto('about:blank')
    await openPage(fresh, `${page.url()}#${gone}`)
    await expect(fresh.getByRole('main').getByRole('status').filter({ hasText: GONE })).toBeVisible()
    await expect(quote).toHaveCount(0)
    expect(await readScroll(fresh)).toBe(0)
  }
  await fresh.context().close()
})

test('a reader who has begun to scroll is not moved', async ({ page }) => {
  await openPage(page, STORY)
  await select(page, SAID)
  const fragment = asEdited(await readFragment(page))
  await page.goto('about:blank')
  const { letGo } = await holdBack(page, '**/assets/land-on-passage-*')
  await openPage(page, `${STORY}#${fragment}`)
  await page.mouse.wheel(0, 120)
  await page.waitForFunction(() => window.scrollY > 0)
  letGo()
  await expect(page.locator('q[data-target]')).toContainText(SAID)
  expect(await page.evaluate(() => window.scrollY)).toBeLessThan(200)
})

test('what is said of a lost passage goes when the reader goes on', async ({ page }) => {
  await openPage(page, `${STORY}#q-00000000`)
  await expect(page.getByText(GONE)).toBeVisible()
  await page.getByRole('region', { name: 'Next' }).getByRole('link').first().click()
  await expect(page).not.toHaveURL(/5fd243cf/)
  await expect(page.getByText(GONE)).toHaveCount(0)
})

test('on a narrow page the dock shares too, with the quote the address leads to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page, STORY)
  const address = await page.locator('q[id]').first().getAttribute('id')
  await page.goto('about:blank')
  await openPage(page, `${STORY}#${address}`)
  await page
    .getByRole('complementary', { name: 'Reading tools' })
    .getByRole('button', { name: 'Share' })
    .click()
  await page.getByRole('button', { name: 'Share quote' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Quote copied' })).toBeVisible()
  expect(await readClipboard(page, 'text/plain')).toContain(`#${address}.`)
})

test('More options hands the story to the device’s own sheet, where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.title = JSON.stringify(data)
      },
    })
  })
  await openPage(page, STORY)
  await openShare(page)
  await page.getByRole('button', { name: 'More options' }).click()
  const url = new URL(STORY, page.url()).href
  await expect(page).toHaveTitle(JSON.stringify({ title: '“Kiev must strike targets in Russia”', url }))
})
