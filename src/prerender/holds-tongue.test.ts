import { readFileSync } from 'node:fs'
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

test('every language that the style sheet speaks of is one', () => {
  const css = readFileSync('src/read/tongues.css', 'utf8')
  const languages = new Set([...css.matchAll(/:lang\((\w+)\)/g)].map(([, language = '']) => language))
  expect(languages.size).toBe(7)
  for (const language of languages) expect(holdsTongue(`<p lang="${language}">`)).toBe(true)
})
