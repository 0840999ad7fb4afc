import { expect, test } from 'vitest'
import { seatTeasers } from './seat-teasers.ts'

const seat = (...headlines: string[]) => {
  const { beside, below } = seatTeasers(
    headlines.map((headline) => ({
      id: headline,
      path: '/article/rain-00000000',
      headline,
      section: { slug: 'coast', name: 'Coast' },
      label: null,
      summary: null,
      minutes: 1,
      published: null,
      foreign: null,
      imprint: null,
    })),
  )
  return [beside.map(({ id }) => id), below.map(({ id }) => id)]
}

const LONG = 'Rain and wind '.repeat(10)

test('the first two stand beside, the others below', () => {
  expect(seat('a', 'b', 'c', 'd')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(seat('a')).toEqual([['a'], []])
  expect(seat()).toEqual([[], []])
})

test('a headline as long as a text comes last', () => {
  expect(seat('a', LONG, 'b', 'c')).toEqual([
    ['a', 'b'],
    ['c', LONG],
  ])
  expect(seat(LONG, 'a')).toEqual([['a', LONG], []])
  expect(seat(LONG)).toEqual([[LONG], []])
})
