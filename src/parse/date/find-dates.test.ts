import { expect, test } from 'vitest'
import { findDates } from './find-dates.ts'

test.each([
  ['Nov. 19, 2031 8:03 am ET', '2031-11-19T08:03'],
  ['Monday November 18, 2031 7:45 am PST', '2031-11-18T07:45:00-08:00'.replace(':00-', '-')],
  ['18 NOV 2031', '2031-11-18'],
  ['Mon 18 Nov 2031 18.54 GMT', '2031-11-18T18:54Z'],
  ['2031-11-19T12:48:14Z', '2031-11-19T12:48:14Z'],
  ['Stand: 14.02.2031, 09:05 Uhr', '2031-02-14T09:05'],
  ['Publié le 07 mai 2031 à 13h59', '2031-05-07T13:59'],
  ['sexta-feira, 22 de outubro de 2031 às 20:13', '2031-10-22T20:13'],
  ['28 травня 2031, 14:30', '2031-05-28T14:30'],
  ['28 мая 2031', '2031-05-28'],
  ['04 آب/اغسطس 2031', '2031-08-04'],
  ['2031年02月11日 12時00分', '2031-02-11T12:00'],
  ['11/28/2031 04:23 pm EST', '2031-11-28T16:23-05:00'],
  ['Dec 16, 2031 at 1:38 pm', '2031-12-16T13:38'],
  ['7 p.m. on 1 May 2031', '2031-05-01'],
])('%s', (text, iso) => expect(findDates(text).found.map((date) => date.iso)).toEqual([iso]))

test('day and month that cannot be told apart are no date', () => {
  expect(findDates('04/05/2031')).toEqual({ found: [], ambiguous: true })
})

test.each(['May 28', '28 May', '31.02.2031', 'Room 12 2031', '1. November feiern wir'])(
  'no date: %s',
  (text) => {
    expect(findDates(text).found).toEqual([])
  },
)

test('two dates keep their order', () => {
  expect(
    findDates('Published 1 May 2031 | Updated 2 May 2031 at 9:00').found.map((date) => date.iso),
  ).toEqual(['2031-05-01', '2031-05-02T09:00'])
})
