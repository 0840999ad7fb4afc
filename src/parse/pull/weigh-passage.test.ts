import { expect, test } from 'vitest'
import { MEASURES } from './weigh-passage.ts'

test.each(MEASURES)('$name: $example', ({ test: measure, example }) => {
  expect(measure.test(example)).toBe(true)
})

test('plain words have none of the marks of a bad passage', () => {
  const named = MEASURES.filter(({ test: measure }) => measure.test('The bridge will stand'))
  expect(named).toEqual([])
})
