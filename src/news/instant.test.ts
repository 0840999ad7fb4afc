import { expect, test } from 'vitest'
import { readInstant } from './instant.ts'

test('reads days, times and zones', () => {
  expect(readInstant('1970-01-02')).toBe(86_400_000)
  expect(readInstant('1970-01-01T01:00:00Z')).toBe(3_600_000)
  expect(readInstant('1970-01-01T02:00:00+02:00')).toBe(0)
  expect(readInstant('1970-01-01T02:00+0200')).toBe(0)
  expect(readInstant('1970')).toBe(0)
})

test('a time without a zone is UTC wherever it is read', () => {
  expect(readInstant('1970-01-01T01:00')).toBe(3_600_000)
  expect(readInstant('1970-01-01 01:00:30.5')).toBe(3_630_500)
})

test('refuses what is no ISO date', () => {
  expect(readInstant('14 March 2024')).toBeNull()
  expect(readInstant('2024-13-01')).toBeNull()
  expect(readInstant('')).toBeNull()
})
