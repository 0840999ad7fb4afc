import { expect, test } from 'vitest'
import { foreignTo } from './foreign.ts'

test('a story in another language names it and its direction; one in the edition’s own says nothing', () => {
  expect(foreignTo({ language: 'ar', direction: 'rtl' }, 'en')).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(foreignTo({ language: 'en', direction: 'ltr' }, 'en')).toBeNull()
})
