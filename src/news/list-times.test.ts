import { expect, test } from 'vitest'
import { listTimes } from './list-times.ts'
import { sampleQuotedStory } from './sample-quotes-page.ts'

const times = (...dates: readonly (string | null)[]) =>
  listTimes(dates.map((published, at) => sampleQuotedStory(String(at), { published })))

test('few days are told by the day, many by the month or the year', () => {
  expect(times('2031-05-03', '2031-05-04T08:00', '2031-05-04T09:00', null)).toEqual([
    '2031-05-04',
    '2031-05-03',
  ])
  const days = Array.from({ length: 20 }, (_, day) => `2031-0${(day % 2) + 1}-${day + 10}`)
  expect(times(...days)).toEqual(['2031-02', '2031-01'])
  const months = Array.from(
    { length: 24 },
    (_, month) => `20${30 + (month % 2)}-${String((month >> 1) + 1).padStart(2, '0')}-01`,
  )
  expect(times(...months)).toEqual(['2031', '2030'])
})

test('the days of one month are told, however many', () => {
  const days = Array.from({ length: 31 }, (_, day) => `2031-05-${String(day + 1).padStart(2, '0')}`)
  expect(times(...days)).toEqual(days.toReversed())
})

test('one time is no choice', () => {
  expect(times('2031-05-03', null)).toEqual([])
  expect(times()).toEqual([])
})
