import type { Page } from '@playwright/test'

/** Waits for the paper's own type, and wears it even where it came too late to be worn on this page. */
export const wearType = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    delete document.documentElement.dataset['type']
    document.body.getBoundingClientRect()
    await document.fonts.ready
  })
