import { expect, test } from 'vitest'
import { splitMarks } from './split-marks.ts'

test('cuts at each mark and keeps the rest', () => {
  expect(splitMarks('“Sail at dawn,” she said')).toEqual([
    { kind: 'mark', text: '“' },
    { kind: 'words', text: 'Sail at dawn,' },
    { kind: 'mark', text: '”' },
    { kind: 'words', text: ' she said' },
  ])
})

test('leaves apostrophes and a text without marks alone', () => {
  expect(splitMarks('The harbour’s lamps')).toEqual([{ kind: 'words', text: 'The harbour’s lamps' }])
  expect(splitMarks('')).toEqual([])
})
