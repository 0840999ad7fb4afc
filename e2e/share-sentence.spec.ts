import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { measurePainted, measureWords } from './measure-highlight.ts'
import { openPage } from './open-page.ts'
import { GONE, openFresh, readFragment, readScroll, select, shareQuote, STORY } from './share-passage.ts'

const SENTENCE = 'With the Atacms, which can hit targets at 300 km, the picture would change.'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** The words that our own code has marked. */
const readMarked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  )

test('a sentence of the paper’s is shared, and its link leads a fresh browser to it', async ({
  page,
  browser,
  plainPage,
}) => {
  await openPage(page, STORY)
  await select(page, SENTENCE)
  const { text, link } = await shareQuote(page)
  expect(text).toContain(`“${SENTENCE}” — “Kiev must strike targets in Russia”`)
  expect(link).toMatch(/5fd243cf#s-[0-9a-f]{8}\.[0-9a-z]+\.[0-9a-z]{4}:~:text=/)

  const fresh = await openFresh(browser, link)
  await expect.poll(() => readMarked(fresh)).toEqual([SENTENCE])
  await expect(fresh.getByText(SENTENCE)).toBeInViewport()
  expect(await readScroll(fresh)).toBeGreaterThan(300)
  await fresh.context().close()

  // Without our code the browser finds the same words, and no others.
  await plainPage.goto(link)
  const painted = await measurePainted(plainPage, page)
  const set = await measureWords(plainPage, SENTENCE)
  for (const side of ['left', 'top', 'right', 'bottom'] as const)
    expect(Math.abs(painted[side] - set[side]), `${side}: ${painted[side]}, ${set[side]}`).toBeLessThan(8)
})

test('the link to a sentence lasts: edited, gone, and where no browser reads the words in it', async ({
  page,
  browser,
}) => {
  await openPage(page, STORY)
  await select(page, SENTENCE)
  const fragment = await readFragment(page)
  const lasting = [fragment, fragment.replace(/^s-[0-9a-f]{8}/, 's-00000000'), `${fragment}:~:text=nothing`]
  const fresh = await openFresh(browser, STORY)
  for (const followed of lasting) {
    await fresh.goto('about:blank')
    await openPage(fresh, `${page.url()}#${followed}`)
    await expect.poll(() => readMarked(fresh)).toEqual([SENTENCE])
    await expect(fresh.getByText(SENTENCE)).toBeInViewport()
    await expect(fresh.getByText(GONE)).toHaveCount(0)
  }
  for (const gone of ['s-00000000', 'a-crosshead-of-yesterday', '%E0%A4']) {
    await fresh.goto('about:blank')
    await openPage(fresh, `${page.url()}#${gone}`)
    await expect(fresh.getByRole('main').getByRole('status').filter({ hasText: GONE })).toBeVisible()
    expect(await readScroll(fresh)).toBe(0)
  }
  await fresh.context().close()
})
