import { expect, test } from 'vitest'
import { markText } from './mark-text.ts'

test('cuts a text where something was found', () => {
  expect(
    markText('The long bridge', [
      { start: 9, end: 15 },
      { start: 4, end: 8 },
    ]),
  ).toEqual([
    { text: 'The ', isFound: false },
    { text: 'long', isFound: true },
    { text: ' ', isFound: false },
    { text: 'bridge', isFound: true },
  ])
})

test('loses nothing where spans overlap', () => {
  const pieces = markText('東京都の橋', [
    { start: 0, end: 2 },
    { start: 1, end: 3 },
    { start: 1, end: 2 },
  ])
  expect(pieces.map(({ text }) => text)).toEqual(['東京', '都', 'の橋'])
  expect(pieces.map(({ isFound }) => isFound)).toEqual([true, true, false])
})

test('leaves a text whole that has nothing', () => {
  expect(markText('Fog', [])).toEqual([{ text: 'Fog', isFound: false }])
  expect(markText('', [])).toEqual([])
})
