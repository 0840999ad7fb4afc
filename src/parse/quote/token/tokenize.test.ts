import { expect, test } from 'vitest'
import { chooseTongue } from '#parse/quote/tongue/choose-tongue.ts'
import { findSpans } from '#parse/quote/span/find-spans.ts'
import { tokenize, tokenizeAround } from './tokenize.ts'

const piecesOf = (text: string, language = 'en'): readonly string[] =>
  tokenize(text, { from: 0, to: text.length }, chooseTongue(language)).map((token) => token.text)

test.each([
  ['Roe’s co-author', ['Roe', '’s', 'co-author']],
  ['Mr. J. Roe (D-N.Y.) left.', ['Mr.', 'J.', 'Roe', '(', 'D-N.Y.', ')', 'left', '.']],
  ['example.org -- now', ['example.org', '--', 'now']],
  ['voters’ fears', ['voters', '’', 'fears']],
])('%s', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})

test('words written as one are two', () => {
  expect(piecesOf('L’union dit-elle a-t-il', 'fr')).toEqual(['L’', 'union', 'dit', 'elle', 'a', 'il'])
})

test('a quotation is one token, whose text is its last sign', () => {
  const text = 'He said “it is late,” twice'
  const tokens = tokenizeAround(text, findSpans(text), chooseTongue('en'))
  expect(tokens.map(({ kind, text: sign }) => (kind === 'quotation' ? `<${sign}>` : sign))).toEqual([
    'He',
    'said',
    '<,>',
    'twice',
  ])
})
