import { expect, test } from 'vitest'
import { holdsTongue } from './holds-tongue.ts'

test.each([
  ['<p lang="ar" dir="rtl">', true],
  ['<p lang="zh-Hant">', true],
  ['<p dir="rtl" lang="yi">', true],
  ['<p lang="fr" data-lang="ja" dir="ltr">', false],
])('%s: %s', (html, expected) => {
  expect(holdsTongue(html)).toBe(expected)
})
