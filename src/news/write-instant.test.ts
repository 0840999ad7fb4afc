import { expect, test } from 'vitest'
import { writeDayOrInstant, writeInstant, writeMailDate } from './write-instant.ts'

test('an instant in UTC, midnight where no time is told', () => {
  expect(writeInstant('2026-11-23')).toBe('2026-11-23T00:00:00Z')
  expect(writeInstant('2026-11-23T14:30+0200')).toBe('2026-11-23T12:30:00Z')
  expect(writeInstant('yesterday')).toBe(null)
})

test('as letters write it', () => {
  expect(writeMailDate('2026-11-23T14:30:05+02:00')).toBe('Mon, 23 Nov 2026 12:30:05 GMT')
  expect(writeMailDate('23 November')).toBe(null)
})

test('a day stays a day', () => {
  expect(writeDayOrInstant('2026-11-23')).toBe('2026-11-23')
  expect(writeDayOrInstant('2026-11-23T14:30')).toBe('2026-11-23T14:30:00Z')
  expect(writeDayOrInstant('2026-13-45')).toBe(null)
})
