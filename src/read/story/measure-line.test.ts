import { expect, test } from 'vitest'
import { measureLine } from './measure-line.ts'

test('a wide character is as long as two letters', () => {
  expect(measureLine('The bridge')).toBe(10)
  expect(measureLine('「橋」 2')).toBe(8)
})
