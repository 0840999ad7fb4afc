import { expect, test } from 'vitest'
import { readPlace, writePlaces, type Holder } from './quire-places.ts'

const holders = (length: number, step: number): Holder[] =>
  Array.from({ length }, (_, at) => [at * step, at % 3])

test('stories far from each other have small numbers of their own', () => {
  expect(writePlaces([[0, 0]])).toEqual([0])
  expect(writePlaces([[402, 2]])).toEqual([1208])
  expect(
    writePlaces([
      [13, 0],
      [26, 1],
    ]),
  ).toEqual([39, 79])
})

test('neighbours share a number', () => {
  expect(
    writePlaces([
      [0, 0],
      [1, 2],
      [13, 0],
    ]),
  ).toEqual([39, 1209 + 1 + 3 * 4])
})

test('what was written is read', () => {
  for (const written of [holders(1, 1), holders(403, 1), holders(31, 13), holders(80, 5)]) {
    const read: Holder[] = []
    for (const place of writePlaces(written)) readPlace(place, (story, rank) => read.push([story, rank]))
    expect(read.toSorted(([a], [b]) => a - b)).toEqual(written)
  }
})

test('the fullest quire stays within 31 bits', () => {
  const full = Array.from({ length: 403 }, (_, story): Holder => [story, 2])
  expect(Math.max(...writePlaces(full))).toBeLessThan(2 ** 31)
})
