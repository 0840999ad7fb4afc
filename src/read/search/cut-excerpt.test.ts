import { expect, test } from 'vitest'
import { cutExcerpt } from './cut-excerpt.ts'

const write = (text: string, words: readonly string[]) =>
  cutExcerpt(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  )
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('')

const LONG =
  'The ferry left before dawn, and nobody on the quay had heard of the storm; but when the harbour master came out ' +
  'with his lamp he saw the water rising over the third step, and he rang the bell until the whole town was awake.'

test('shows a short passage whole', () => {
  expect(write('The ferry left.', ['ferry'])).toBe('The [ferry] left.')
})

test('cuts a long one at gaps, where most of the words are', () => {
  expect(write(LONG, ['ferry'])).toBe(
    'The [ferry] left before dawn, and nobody on the quay had heard of the storm; but when\u00a0…',
  )
  expect(write(LONG, ['ferry', 'water', 'bell'])).toBe(
    '… his lamp he saw the [water] rising over the third step, and he rang the [bell] until\u00a0…',
  )
})

test('cuts a script without gaps too', () => {
  expect(write('あ'.repeat(200) + '橋' + 'い'.repeat(200), ['橋'])).toBe(
    `…${'あ'.repeat(24)}[橋]${'い'.repeat(59)}…`,
  )
})
