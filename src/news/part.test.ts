import { expect, test } from 'vitest'
import { askPart } from './part.ts'

const NAMES = Array.from({ length: 800 }, (_, i) => `article/a-${i}.html`)

test('each name falls to one part alone, and no part is left with nothing to do', () => {
  const parts = [1, 2, 3, 4].map((part) => NAMES.filter(askPart({ part, of: 4 })))
  expect(parts.flat().sort()).toEqual(NAMES.toSorted())
  for (const names of parts) expect(names.length).toBeGreaterThan(120)
})

test('one part is all', () => {
  expect(NAMES.filter(askPart({ part: 1, of: 1 }))).toEqual(NAMES)
})
