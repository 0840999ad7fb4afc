import type { Browser, Page } from '@playwright/test'
import { expect } from './journey.ts'
import { openPage } from './open-page.ts'

/** The story that is shared from. */
export const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'

/** What is said above a story that does not hold what was followed. */
export const GONE = 'The passage you followed is no longer in this story.'

/** Selects words of the story that lie in one text node, as a reader does who drags over them. */
export async function select(page: Page, words: string) {
  await page.evaluate((sought) => {
    for (const block of document.querySelectorAll('article [data-f]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const { currentNode: node } = walker
        const at = node.textContent?.indexOf(sought) ?? -1
        if (at >= 0) return document.getSelection()?.setBaseAndExtent(node, at, node, at + sought.length)
      }
    }
    throw new Error(`not in the story: ${sought}`)
  }, words)
}

/** What lies on the clipboard in one of its forms. */
export const readClipboard = (page: Page, type: string) =>
  page.evaluate(async (wanted) => {
    const read = async (): Promise<string> => {
      try {
        const [item] = await navigator.clipboard.read()
        return (await (await item?.getType(wanted))?.text()) ?? ''
      } catch (error) {
        // It was written anew while it was read.
        if (error instanceof DOMException && error.name === 'InvalidStateError') return read()
        throw error
      }
    }
    return read()
  }, type)

/** Opens the ways to pass the story on. */
export const openShare = (page: Page) =>
  page.getByRole('article').getByRole('button', { name: 'Share' }).click()

/** Shares what is selected; answers the plain text and the link in it. */
export async function shareQuote(page: Page) {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await openShare(page)
  await page.getByRole('button', { name: 'Share quote' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Quote copied' })).toBeVisible()
  let text = ''
  // What is said of the last quote that was copied may still stand there.
  await expect(async () => {
    text = await readClipboard(page, 'text/plain')
    expect(text).not.toBe('')
  }).toPass()
  return { text, link: text.split('\n').at(-1) ?? '' }
}

/** Opens a link in a browser that has never been here. */
export async function openFresh(browser: Browser, link: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await openPage(page, link)
  return page
}

/** The fragment that the target quote's link carries, without what the browser reads of it. */
export async function readFragment(page: Page) {
  const { link } = await shareQuote(page)
  return /#(.*):~:/.exec(link)?.[1] ?? ''
}

/** How far down the reader is. */
export const readScroll = (page: Page) => page.evaluate(() => window.scrollY)
