import { expect, test } from 'vitest'
import { readPlace, writePlace, type Holder } from './quire-place.ts'

test('one story makes a small number', () => {
  expect(writePlace([[0, 0]])).toBe(0)
  expect(writePlace([[14, 2]])).toBe(44)
})

test('what was written is read', () => {
  const all = Array.from({ length: 15 }, (_, story): Holder => [story, story % 3])
  for (const holders of [[all[0]], [all[14]], [all[0], all[1]], [all[3], all[14]], all])
    expect(readPlace(writePlace(holders.filter((holder) => holder !== undefined)))).toEqual(holders)
})

test('the fullest quire stays within 31 bits', () => {
  const full = Array.from({ length: 15 }, (_, story): Holder => [story, 2])
  expect(writePlace(full)).toBe(2 ** 30 + 44)
})
