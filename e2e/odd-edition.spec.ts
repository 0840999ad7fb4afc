import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { listOverflowing } from './list-overflowing.ts'
import { listViolations } from './list-violations.ts'
import { ODD_STORIES } from './odd-stories.ts'
import { openPage } from './open-page.ts'
import { ODD_SITE } from './sites.ts'
import { wearType } from './wear-type.ts'

test.use({ baseURL: ODD_SITE })

/** The tongues of e2e/seeds, by the ids of their stories. */
const TONGUES = {
  a0000001: { lang: 'ar', dir: 'rtl', marks: '«»' },
  a0000002: { lang: 'uk', dir: 'ltr', marks: '«»' },
  a0000003: { lang: 'ja', dir: 'ltr', marks: '「」' },
  a0000004: { lang: 'de', dir: 'ltr', marks: '„“' },
} as const

/** The empty half of a bracket that hangs in a margin narrower than itself. */
const EMPTY_HALF = 'SPAN: 「'

/** Nothing stands out of the window at any width, and axe finds nothing at the last. */
async function expectSound(page: Page) {
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const wide = await listOverflowing(page)
    expect(
      wide.filter((element) => element !== EMPTY_HALF),
      `${width} px wide`,
    ).toEqual([])
  }
  expect(await listViolations(page)).toEqual([])
}

/** How far the words after each hanging mark of the running text start from the text's edge, in px. */
const measureHanging = (page: Page): Promise<readonly number[]> =>
  page.getByRole('article').evaluate((article) => {
    const isRightToLeft = getComputedStyle(article).direction === 'rtl'
    return [...article.querySelectorAll('.prose p .hang')].map((mark) => {
      const words = document.createRange()
      words.setStart(mark.nextSibling ?? mark, 0)
      words.setEnd(mark.nextSibling ?? mark, 1)
      const letter = words.getBoundingClientRect()
      const edge = mark.closest('p')?.getBoundingClientRect() ?? letter
      return isRightToLeft ? edge.right - letter.right : letter.left - edge.left
    })
  })

for (const [id, { lang, dir, marks }] of Object.entries(TONGUES)) {
  test(`a story in ${lang} runs ${dir}, in marks of its own, and the paper’s words stay English`, async ({
    page,
  }) => {
    await openPage(page, `/article/${id}`)
    const article = page.getByRole('article')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(article).toHaveAttribute('lang', lang)
    await expect(article).toHaveAttribute('dir', dir)
    await expect(article.locator('[lang=en]').filter({ hasText: 'min read' })).toBeVisible()
    await expect(article.locator('[lang=en]').getByText('Who speaks', { exact: true })).toBeVisible()
    await expect(article.getByRole('heading', { level: 2 })).toHaveCount(2)

    const quotes = await article.locator('q').allInnerTexts()
    expect(quotes.length).toBeGreaterThan(2)
    expect(quotes.map((text) => `${text.at(0)}${text.at(-1)}`)).toEqual(quotes.map(() => marks))
    await expectSound(page)
  })
}

// Japanese brackets are as wide as the machine's own font makes them.
for (const [id, { lang }] of Object.entries(TONGUES).filter(([, tongue]) => tongue.lang !== 'ja')) {
  test(`marks hang before the text’s edge in ${lang}`, async ({ page }) => {
    await openPage(page, `/article/${id}`)
    await wearType(page)
    const starts = await measureHanging(page)
    expect(starts.length).toBeGreaterThan(1)
    for (const start of starts) expect(Math.abs(start)).toBeLessThan(1.5)
  })
}

for (const { name, id } of ODD_STORIES) {
  test(`a story at the edge: ${name}`, async ({ page }) => {
    await openPage(page, `/article/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectSound(page)
  })
}

test('lists of many tongues and of very long headlines are sound, and an empty section says so', async ({
  page,
}) => {
  for (const address of ['/', '/section/tongues', '/section/states', '/section/empty']) {
    await openPage(page, address)
    await expectSound(page)
  }
  await expect(page.getByText('No stories in this section yet.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'front page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '«الجسر للجميع»' })).toBeFocused()
})

test('the end mark stands within the measure on the line of the last word, however wide the page', async ({
  page,
}) => {
  await openPage(page, '/article/b0000008')
  await wearType(page)
  for (let width = 320; width <= 780; width += 20) {
    await page.setViewportSize({ width, height: 800 })
    const isInPlace = await page.locator('.end-mark').evaluate((mark) => {
      const text = mark.previousSibling ?? mark
      const letter = document.createRange()
      letter.setStart(text, (text.textContent?.length ?? 1) - 1)
      letter.setEnd(text, text.textContent?.length ?? 0)
      const { top, bottom } = letter.getBoundingClientRect()
      const edge = mark.parentElement?.getBoundingClientRect().right ?? 0
      const { bottom: foot, right } = mark.getBoundingClientRect()
      return top < foot && foot <= bottom && right <= edge
    })
    expect(isInPlace, `${width} px wide`).toBe(true)
  }
})

test('a headline of another tongue says so wherever it stands', async ({ page }) => {
  await openPage(page, '/section/tongues')
  for (const { lang, dir } of Object.values(TONGUES)) {
    const headline = page.getByRole('main').locator(`h2[lang=${lang}]`)
    await expect(headline).toHaveAttribute('dir', dir)
  }
})

test('a search for a first sentence with its dateline leads to the paragraph that it opens', async ({
  page,
}) => {
  await openPage(page, '/article/late-boats-b0000010?find=san diego ferry late')
  await expect(page.locator(':focus')).toContainText('said of the ferry')
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String))
  await expect.poll(marked).toEqual(['late', 'ferry'])
})
