import { expect, test } from 'vitest'
import { splitCells } from './split-cells.ts'

test('splits rows and cells', () => {
  expect(splitCells('Harbour\tBoats\nNorth quay\t12')).toEqual([
    ['Harbour', 'Boats'],
    ['North quay', '12'],
  ])
  expect(splitCells('| Harbour | Boats |\n| North quay | 12 |')).toEqual([
    ['Harbour', 'Boats'],
    ['North quay', '12'],
  ])
  expect(splitCells('North quay   12')).toEqual([['North quay', '12']])
})
