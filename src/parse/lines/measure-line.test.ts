import { expect, test } from 'vitest'
import { countWords, endsClause, endsSentence } from './measure-line.ts'

test.each([
  ['one two three', 3],
  ['日本語の文章です。', 5],
  ['', 1],
])('%s has %i words', (text, words) => expect(countWords(text)).toBe(words))

test.each(['It is late.', '“Late!”', 'Why?)', 'Source.[12]', '今日は。」', 'Так…'])(
  '%s ends a sentence',
  (text) => {
    expect(endsSentence(text)).toBe(true)
  },
)

test.each(['It is late', 'Late:', 'Share'])('%s ends no sentence', (text) =>
  expect(endsSentence(text)).toBe(false),
)

test('a colon ends a clause', () =>
  expect([endsClause('He said:'), endsClause('He said')]).toEqual([true, false]))
