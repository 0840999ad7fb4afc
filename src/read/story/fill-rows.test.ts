import { expect, test } from 'vitest'
import { fillRows } from './fill-rows.ts'

const LONG = 'Rain and wind '.repeat(10)
const fill = (...headlines: string[]) => fillRows(headlines, (headline) => headline)

test('a headline as long as a text waits until the row before it is full', () => {
  expect(fill('a', LONG, 'b', 'c', 'd')).toEqual(['a', 'b', 'c', LONG, 'd'])
  expect(fill('a', 'b', 'c', LONG, 'd')).toEqual(['a', 'b', 'c', LONG, 'd'])
  expect(fill(LONG, 'a')).toEqual([LONG, 'a'])
})

test('where no row is full any more it comes last', () => {
  expect(fill('a', LONG, 'b')).toEqual(['a', 'b', LONG])
  expect(fill('a', 'b', 'c', 'd')).toEqual(['a', 'b', 'c', 'd'])
  expect(fill()).toEqual([])
})
