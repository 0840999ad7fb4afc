import { expect, test } from 'vitest'
import { namePage } from './name-page.ts'

test('pages after the first are told by their number', () => {
  expect([namePage('Sea', 1), namePage('Sea', 2)]).toEqual(['Sea', 'Sea, page 2'])
})
