import { expect, test } from 'vitest'
import { listParts, mergeTimes } from './list-parts.ts'

const list = {
  days: [
    ['', [2]],
    ['2030-12', [0, 1]],
    ['2031', [1]],
    ['2031-04', [0, 3]],
    ['2031-05', [1, 0, 4, 0, 1]],
  ],
} as const

test('a year has months, a month or a day the other months of its year and the days of its month', () => {
  expect(listParts(list, '2031')).toEqual(['2031-04', '2031-05'])
  const days = ['2031-04', '2031-05', '2031-05-02', '2031-05-04']
  expect(listParts(list, '2031-05')).toEqual(days)
  expect(listParts(list, '2031-05-04')).toEqual(days)
  expect(listParts(list, '1999')).toEqual([])
})

test('parts follow what they are of, the newest first, and none is coarser than what there was to choose', () => {
  expect(mergeTimes(['2031', '2030'], ['2031-04', '2031-05', '2031-05-02'])).toEqual([
    '2031',
    '2031-05',
    '2031-05-02',
    '2031-04',
    '2030',
  ])
  expect(mergeTimes(['2031-05-04', '2031-05-02'], ['2031-05', '2031-05-02'])).toEqual([
    '2031-05-04',
    '2031-05-02',
  ])
  expect(mergeTimes([], ['2031-05'])).toEqual([])
})
