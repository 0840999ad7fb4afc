import { expect, test } from 'vitest'
import { headlineSize } from './headline-size.ts'

test('sets a headline by its length', () => {
  expect(headlineSize('H'.repeat(45))).toBe('text-d1')
  expect(headlineSize('H'.repeat(46))).toBe('text-d2')
  expect(headlineSize('H'.repeat(90))).toBe('text-d2')
  expect(headlineSize('H'.repeat(91))).toBe('text-d3')
  expect(headlineSize('橋'.repeat(23))).toBe('text-d2')
})
