import { expect, test } from 'vitest'
import { takeHighest } from './take-highest.ts'

test('takes the places of the highest sums, of equals the lowest place, and none of nothing', () => {
  const sums = Int32Array.from([5, 0, 9, 5, 7, 1])
  expect(takeHighest([0, 1, 2, 3, 4, 5], sums, 3)).toEqual([2, 4, 0])
  expect(takeHighest([5, 3, 0, 4, 2, 1], sums, 4)).toEqual([2, 4, 0, 3])
  expect(takeHighest([1], sums, 2)).toEqual([])
})
