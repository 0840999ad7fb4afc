import { expect, test } from 'vitest'
import { toSlug } from './slug.ts'

test.each([
  ['“Kiev must strike targets in Russia”', 'kiev-must-strike-targets-in-russia'],
  ['Mayor’s dog – again!', 'mayors-dog-again'],
  ['Über Öl & Straße', 'uber-ol-strasse'],
  ['Новий міст', 'noviy-mist'],
  ['«»', ''],
])('%s', (text, slug) => expect(toSlug(text)).toBe(slug))

test('a slug has at most 80 characters and ends with a whole word', () => {
  expect(toSlug('word '.repeat(40))).toBe('word-'.repeat(16).slice(0, -1))
  expect(toSlug('a'.repeat(200))).toHaveLength(80)
})
