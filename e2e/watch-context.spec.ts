import { expect, test, type Page } from '@playwright/test'
import { SITE } from './sites.ts'
import { watchContext } from './watch-context.ts'

/** Trouble of one kind each, and the line that it leaves. */
const PLANTED: Readonly<Record<string, { plant: (page: Page) => Promise<unknown>; line: RegExp }>> = {
  'a word on the console': {
    plant: (page) => page.evaluate(() => console.warn('planted')),
    line: /^console\.warning: planted/,
  },
  'an uncaught error': {
    plant: (page) =>
      Promise.all([
        page.waitForEvent('pageerror'),
        page.evaluate(() => queueMicrotask(() => void JSON.parse('planted'))),
      ]),
    line: /^uncaught: SyntaxError: Unexpected token 'p'/,
  },
  'a request to another host': {
    plant: async (page) => {
      await page.route('http://elsewhere.test/', (route) => route.fulfill({ body: '' }))
      await page.goto('http://elsewhere.test/')
    },
    line: /^another host: http:\/\/elsewhere\.test\/$/,
  },
  'an answer that is an error': {
    plant: (page) => page.goto('/nowhere'),
    line: /^status 404: .*\/nowhere$/,
  },
  'a request without an answer': {
    plant: async (page) => {
      await page.route('/lost', (route) => route.abort('failed'))
      await page.evaluate(() => fetch('/lost').catch(String))
    },
    line: /^net::ERR_FAILED: .*\/lost$/,
  },
}

for (const [name, { plant, line }] of Object.entries(PLANTED)) {
  test(`${name} is noticed`, async ({ context, page }) => {
    await page.goto('/')
    const troubles = watchContext(context, SITE)
    await plant(page)
    expect(troubles.filter((trouble) => line.test(trouble))).toHaveLength(1)
  })
}
