import type { Page, Response } from '@playwright/test'

/**
 * Waits until the reader has made the page live: it takes the scroll position over from the browser once
 * the page is hydrated and its effects have run.
 */
export async function waitUntilLive(page: Page): Promise<void> {
  await page.waitForFunction(() => window.history.scrollRestoration === 'manual')
}

/** Opens an address cold and waits until the page is live. */
export async function openPage(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address)
  await waitUntilLive(page)
  return response
}
