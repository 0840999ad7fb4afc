import { expect, test } from 'vitest'
import { openBearers } from './open-bearers.ts'

const [ADA, ROE, FIELD, HARWICK] = [0, 1, 2, 3]
const names = [[ADA, ROE], [ROE], [ADA, FIELD], [FIELD], [HARWICK], [ROE, HARWICK], [FIELD, ROE]]
const read = openBearers(names, { bodies: new Set([5]), towns: new Set([4]), words: 4 })
/** Three numbers for each name that is found. */
const find = (...found: readonly number[]) => {
  const bearerOf = read(found.flatMap((name) => [name, 0, 0]))
  return found.map(bearerOf)
}

test('a last name alone is that of the one person of the story who bears it', () => {
  expect(find(0, 1, 2, 3, 1)).toEqual([0, 0, 2, 2, 0])
})

test('of several who bear it nobody is meant, nor of none, nor of those of the story before', () => {
  expect(find(0, 1, 6, 0)).toEqual([0, 1, 6, 0])
  expect(find(1, 3)).toEqual([1, 3])
})

test('neither a body nor a town has a last name', () => {
  expect(find(5, 4)).toEqual([5, 4])
})
