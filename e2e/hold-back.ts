import type { Page } from '@playwright/test'

/** Holds every request for an address like `pattern` back until it is let go; `asked` lists them. */
export async function holdBack(page: Page, pattern: string) {
  const asked: string[] = []
  const waiting: (() => void)[] = []
  let isHeld = true
  await page.route(pattern, async (route) => {
    asked.push(route.request().url())
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve))
    await route.fallback()
  })
  const letGo = () => {
    isHeld = false
    for (const resolve of waiting) resolve()
  }
  return { asked, letGo }
}
