import { expect, test } from 'vitest'
import { fillShell } from './shell.ts'

test('fills each mark once and leaves a dollar in the copy alone', () => {
  const template = '<html lang="en"><!--head--><!--page--><!--data--></html>'
  const parts = {
    head: 'H',
    page: '<p>costs $& more</p>',
    data: 'D',
    language: 'ar',
    direction: 'rtl',
  } as const
  expect(fillShell(template, parts)).toBe('<html lang="ar" dir="rtl">H<p>costs $& more</p>D</html>')
})
