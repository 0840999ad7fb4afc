import { expect, test } from 'vitest'
import { ACRONYM, CAPITAL, FIGURE, INITIAL, PLAIN, openLexicon } from './lexicon.ts'

test('numbers each spelling once and knows its small letters and its shape', () => {
  const { number, words, folded, shapes } = openLexicon()
  const shapeOf = (word: string) => shapes[number(word)]
  expect(['oslo', 'Oslo', 'NATO', 'U.S', 'J.', '1997', 'Oslo-based', 'I’ve', 'Ґанок'].map(shapeOf)).toEqual([
    PLAIN,
    CAPITAL,
    ACRONYM,
    ACRONYM,
    INITIAL,
    FIGURE,
    PLAIN,
    PLAIN,
    CAPITAL,
  ])
  expect(number('Oslo')).toBe(number('Oslo'))
  expect(words[folded[number('OSLO')] ?? 0]).toBe('oslo')
})
