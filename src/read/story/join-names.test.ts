import { expect, test } from 'vitest'
import { joinNames } from './join-names.ts'

test('joins names as a byline does', () => {
  expect(joinNames(['Mara Lind'])).toBe('Mara Lind')
  expect(joinNames(['Mara Lind', 'Tom Okafor'])).toBe('Mara Lind and Tom Okafor')
  expect(joinNames(['Mara Lind', 'Tom Okafor', 'Bo Rask'])).toBe('Mara Lind, Tom Okafor and Bo Rask')
})
