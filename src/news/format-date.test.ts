import { expect, test } from 'vitest'
import { formatDate } from './format-date.ts'

test('prints the day the copy names', () => {
  expect(formatDate('2026-11-23')).toBe('23 November 2026')
  expect(formatDate('2026-02-03T23:30:00-05:00')).toBe('3 February 2026')
})

test('prints no more than it knows', () => {
  expect(formatDate('2026-11')).toBe('November 2026')
  expect(formatDate('2026')).toBe('2026')
  expect(formatDate('2026-13-01')).toBe('2026-13-01')
  expect(formatDate('spring')).toBe('spring')
})
