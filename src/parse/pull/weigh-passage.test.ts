import { expect, test } from 'vitest'
import type { Quote } from '#news/quote.ts'
import { MEASURES, weighPassage } from './weigh-passage.ts'

test.each(MEASURES)('$name: $example', ({ test: measure, example }) => {
  expect(measure.test(example)).toBe(true)
})

test('plain words have none of the marks of a bad passage', () => {
  const named = MEASURES.filter(({ test: measure }) => measure.test('The bridge will stand'))
  expect(named).toEqual([])
})

const quote: Quote = {
  text: '',
  speaker: null,
  speakerKind: null,
  role: null,
  block: 0,
  start: 0,
  end: 0,
  group: 0,
  fingerprint: '',
}

test.each([
  'We’ll see it standing',
  'He knows, I’m sure of it',
  'Imagine a river here',
  'It won’t be nothing at all',
])('“%s” weighs as much as with a letter that English has not', (passage) => {
  // Both are of a length that weighs the same.
  expect(weighPassage(passage, quote)).toBe(weighPassage(`${passage} é`, quote))
})
