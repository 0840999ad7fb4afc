import { expect, test } from 'vitest'
import { formatNumber } from './format-number.ts'

test('thousands are parted', () => {
  expect([0, 999, 2400, 306020, 1234567].map(formatNumber)).toEqual([
    '0',
    '999',
    '2,400',
    '306,020',
    '1,234,567',
  ])
})
