import { expect, test } from 'vitest'
import { firstPath, isOfHint, readLotRows, writeLotRows, type LotRows } from './lot-rows.ts'

const PAGE = { key: 'k', hash: 'abc', size: 12, mtimeMs: 1700000000000.25 }
const lot: LotRows = {
  hint: 'h1.2',
  rows: new Map([
    ['a/b.html', PAGE],
    ['a/b.json', { ...PAGE, key: '' }],
  ]),
}

test('what is written of a lot is read as it was', () => {
  expect(readLotRows(writeLotRows(lot))).toEqual(lot)
  expect(readLotRows(writeLotRows({ ...lot, hint: null }))).toEqual({ ...lot, hint: null })
})

test('a text tells its hint and its first file without being read', () => {
  const text = writeLotRows(lot)
  expect([isOfHint(text, 'h1.2'), isOfHint(text, 'h1'), firstPath(text)]).toEqual([true, false, 'a/b.html'])
  expect(firstPath('')).toBeNull()
})
