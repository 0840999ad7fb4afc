import type { Browser, Page } from '@playwright/test'
import type { Counter } from './count-bytes.ts'
import type { Drawn } from './draw-sentences.ts'

const BETWEEN_KEYS_MS = 120

const openPalette = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.history.scrollRestoration === 'manual')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('combobox').waitFor()
}

/** Fills the field, and waits for the answer to just that. */
async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('combobox').fill(query)
  await page.waitForFunction(() => document.querySelector('[role=listbox]')?.ariaBusy === 'false')
}

/** Bytes that a first query costs a reader who has just opened the front. */
export async function weighFirstQuery(browser: Browser, counter: Counter, query: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(counter.address, { waitUntil: 'networkidle' })
  counter.take()
  await openPalette(page)
  await ask(page, query)
  await page.waitForLoadState('networkidle')
  await context.close()
  return counter.take()
}

/**
 * Milliseconds from each key of some queries to its results, once the search has been used. A key that is overtaken
 * by the next waits for the results of that one.
 */
export async function timeTyping(
  browser: Browser,
  site: string,
  queries: readonly string[],
): Promise<number[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site)
  await openPalette(page)
  await ask(page, 'monday')
  // No function in here has a name: the bundler would mark it by one of its own that the page does not have.
  await page.evaluate(() => {
    const list = document.querySelector('[role=listbox]')
    list?.addEventListener('settled', () => {
      if (list.ariaBusy !== 'false') return
      for (const { startTime } of performance.getEntriesByName('pressed'))
        performance.measure('typed', { start: startTime })
      performance.clearMarks('pressed')
    })
    document.addEventListener(
      'input',
      (event) => {
        // Emptying the field types no letter.
        if (event instanceof InputEvent && event.inputType === 'insertText')
          performance.mark('pressed', { startTime: event.timeStamp })
        // A key that changes nothing, such as a space, has its results already.
        setTimeout(() => list?.dispatchEvent(new Event('settled')))
      },
      { capture: true },
    )
    if (list !== null)
      new MutationObserver(() => list.dispatchEvent(new Event('settled'))).observe(list, {
        attributeFilter: ['aria-busy'],
      })
  })
  for (const query of queries) {
    await page.getByRole('combobox').fill('')
    await page.keyboard.type(query, { delay: BETWEEN_KEYS_MS })
    await page.waitForFunction(() => document.querySelector('[role=listbox]')?.ariaBusy === 'false')
  }
  const times = await page.evaluate(() =>
    performance.getEntriesByName('typed').map(({ duration }) => duration),
  )
  await context.close()
  return times
}

/** What became of a search for a sentence. */
export type Found = {
  /** Its story came first; or one that has the very same sentence. */
  isFirst: boolean
  isTwin: boolean
  /** Enter led to its paragraph. */
  hasLanded: boolean
}

/** Looks for each sentence by its rarest words, and follows the first result. */
export async function followSentences(
  browser: Browser,
  site: string,
  sentences: readonly Drawn[],
): Promise<readonly (Found & { drawn: Drawn })[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(site)
  const found: (Found & { drawn: Drawn })[] = []
  for (const drawn of sentences) {
    await openPalette(page)
    await ask(page, drawn.query)
    const first = page.getByRole('option').first()
    if ((await first.count()) === 0) {
      found.push({ drawn, isFirst: false, isTwin: false, hasLanded: false })
      await page.keyboard.press('Escape')
      continue
    }
    const path = new URL((await first.getAttribute('href')) ?? '', site).pathname
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${path}*`)
    await page
      .waitForFunction(() => document.activeElement?.matches('[data-f], h2') ?? false, null, {
        timeout: 5_000,
      })
      .catch(() => null)
    const landed = (await page.evaluate(() => document.activeElement?.textContent)) ?? ''
    const hasSentence = landed.includes(drawn.sentence)
    const isFirst = path === drawn.path
    found.push({ drawn, isFirst, isTwin: !isFirst && hasSentence, hasLanded: hasSentence })
  }
  await context.close()
  return found
}
