import { expect, test } from 'vitest'
import { splitLines } from '#parse/lines/split-lines.ts'
import { findRemarks } from './find-remarks.ts'

const remark = (text: string): number[] =>
  findRemarks(splitLines(text).map((line) => ({ line, fate: null }))).map(({ line }) => line)

test('garbled and lost letters are noted once each, at their first line', () => {
  expect(remark('Fine\nCafÃ© au lait\nThÃ©\nlost \ufffd here')).toEqual([2, 4])
})

test('a date that can be read two ways is noted; one that cannot is not', () => {
  expect(remark('Bridge\n04/05/2031\n28/05/2031')).toEqual([2])
})

test('sound copy has no remark', () => expect(remark('Café\nÃ la carte')).toEqual([]))
