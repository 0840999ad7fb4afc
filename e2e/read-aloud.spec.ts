import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

/*
 * What a screen reader meets, in order: landmarks, headings, links, text. Read the kept files in e2e/aloud as
 * one would hear them; `npx playwright test -c e2e read-aloud --update-snapshots` writes them anew.
 */
for (const [name, address] of [
  ['front', '/'],
  ['story', '/article/kiev-must-strike-targets-in-russia-5fd243cf'],
] as const) {
  test(`the ${name} makes sense aloud`, async ({ page }) => {
    await openPage(page, address)
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
  })
}
