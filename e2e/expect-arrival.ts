import { expect, type Page } from '@playwright/test'

/** What holds after every navigation: the headline is there, focused and announced, and the title names it. */
export async function expectArrival(page: Page, headline: string, title = `${headline} | Broadsheet`) {
  const heading = page.getByRole('heading', { level: 1, name: headline, exact: true })
  await expect(heading).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: headline })).toHaveText(headline)
  await expect(page).toHaveTitle(title)
}
