import { expect, test } from 'vitest'
import { findSpans } from './find-spans.ts'

/** The words of the spans; a span left open ends with an ellipsis. */
const wordsOf = (text: string): readonly string[] =>
  findSpans(text).map(({ from, to, isOpen }) => text.slice(from, to) + (isOpen ? '…' : ''))

test.each([
  ['“It is late,” he said.', ['It is late,']],
  ['"It is late," he said. "Very."', ['It is late,', 'Very.']],
  ['„Es ist spät“, sagte er.', ['Es ist spät']],
  ['„Późno”, powiedział.', ['Późno']],
  ['« Il est tard », dit-il.', ['Il est tard']],
  ['»Es ist spät«, sagte er.', ['Es ist spät']],
  ['‘It is late,’ he said.', ['It is late,']],
  ["'It is late,' he said.", ['It is late,']],
  ['田中氏は「遅い」と述べた。', ['遅い']],
])('pairs of marks: %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test.each([
  ['The workers’ rights and the ’90s'],
  ["Don't tell Roe's dog 'tis late"],
  ['A 12" record and a 6\'2" man'],
  ['צה"ל הודיע'],
  ['<a href="x">'],
])('apostrophes, inches, abbreviations and markup are no quotations: %s', (text) => {
  expect(wordsOf(text)).toEqual([])
})

test('a quotation left open runs to the end of its block', () => {
  expect(wordsOf('He said: “It is late.')).toEqual(['It is late.…'])
})

test('a mark that was never closed ends where the next one opens', () => {
  expect(wordsOf('“It is late. “We go,” he said.')).toEqual(['It is late.', 'We go,'])
})

test('the wrong mark closes where only a closing one can stand', () => {
  expect(wordsOf('“It’s late,“ he said.')).toEqual(['It’s late,'])
})

test('marks within marks belong to the outer words', () => {
  expect(wordsOf('"They call it “late” again," he said.')).toEqual(['They call it “late” again,'])
  expect(wordsOf('“They call it “late” again,” he said.')).toEqual(['They call it “late” again,'])
  expect(wordsOf('“They call it ‘late’ again,” he said.')).toEqual(['They call it ‘late’ again,'])
})

test('an apostrophe inside single marks does not close them', () => {
  expect(wordsOf('‘The workers’ rights are gone,’ he said.')).toEqual(['The workers’ rights are gone,'])
})

test('offsets include the marks and hold no space within', () => {
  expect(findSpans('x « a b » y')).toEqual([{ start: 2, end: 9, from: 4, to: 7, isOpen: false }])
})
