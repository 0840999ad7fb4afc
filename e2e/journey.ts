import { expect, test as base, type Page } from '@playwright/test'
import { watchContext } from './watch-context.ts'

type Journey = {
  /** Says that trouble of this kind is what the test is about: it shall come, and does not fail the test. */
  expectTrouble: (kind: RegExp) => void
  /** A page of a browser without JavaScript. */
  plainPage: Page
}

/** Playwright's `test`, failed by any trouble on the way that was not expected (see `watchContext`). */
export const test = base.extend<Journey>({
  expectTrouble: [
    async ({ context, baseURL }, use) => {
      const met = watchContext(context, baseURL ?? '')
      const expected: RegExp[] = []
      await use((kind) => {
        expected.push(kind)
      })
      const unexpected = met.filter((line) => !expected.some((kind) => kind.test(line)))
      expect(unexpected, 'trouble on the way').toEqual([])
      const absent = expected.filter((kind) => !met.some((line) => kind.test(line)))
      expect(absent, 'trouble that did not come').toEqual([])
    },
    { auto: true },
  ],

  plainPage: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const met = watchContext(context, baseURL ?? '')
    await use(await context.newPage())
    await context.close()
    // A browser that runs no scripts refuses to preload them, in the words of a policy.
    const troubles = met.filter((line) => !/^csp: .*\.js$/.test(line))
    expect(troubles, 'trouble without JavaScript').toEqual([])
  },
})

export { expect }
