import { expect, test } from 'vitest'
import { countWords } from './count-words.ts'

test.each([
  ['', 0],
  ['…', 0],
  ['It is late', 3],
  ['“It’s” — 10', 3],
  ['Très tard', 2],
  ['もう遅い', 2],
])('%s: %i', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('of many words it tells that they are many', () => {
  expect(countWords('It is very late in the evening')).toBeGreaterThanOrEqual(4)
  expect(countWords('Il est très tard, et la nuit tombe')).toBeGreaterThanOrEqual(4)
})
