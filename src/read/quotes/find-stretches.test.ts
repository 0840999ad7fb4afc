import { expect, test } from 'vitest'
import { countListed, findStretches } from './find-stretches.ts'

const list = {
  days: [
    ['', [2]],
    ['2031', [1]],
    ['2031-04', [0, 3]],
    ['2031-05', [1, 0, 4]],
  ],
} as const

test('finds the stories of a year, a month or a day', () => {
  expect(findStretches(list, '2031')).toEqual([
    [2, 3],
    [3, 6],
    [6, 11],
  ])
  expect(findStretches(list, '2031-05')).toEqual([[6, 11]])
  expect(findStretches(list, '2031-05-02')).toEqual([[7, 11]])
})

test('a day without stories, and what is no time at all, has none', () => {
  expect(findStretches(list, '2031-05-01')).toEqual([[7, 7]])
  expect(findStretches(list, '2031-05-31')).toEqual([[11, 11]])
  expect(findStretches(list, '2032')).toEqual([])
  expect(findStretches(list, 'yesterday')).toEqual([])
})

test('without a time all are wanted, undated ones too', () => {
  expect(findStretches(list, null)).toEqual([
    [0, 2],
    [2, 3],
    [3, 6],
    [6, 11],
  ])
  expect(countListed(list)).toBe(11)
})
