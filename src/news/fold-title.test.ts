import { expect, test } from 'vitest'
import { foldTitle } from './fold-title.ts'

test('leaves a title’s words alone: no case, marks, dashes or white space', () => {
  expect(foldTitle('Harwick’s  “Old Bridge” – shut?')).toEqual(['harwicks', 'old', 'bridge', 'shut'])
  expect(foldTitle("HARWICK'S «old bridge» - shut")).toEqual(['harwicks', 'old', 'bridge', 'shut'])
})

test('joins letters that are written in two ways, and keeps those of all scripts', () => {
  expect(foldTitle('Cafe\u0301 ﬁre')).toEqual(['café', 'fire'])
  expect(foldTitle('橋は開いた。 Міст')).toEqual(['橋は開いた', 'міст'])
  expect(foldTitle('“…” — !')).toEqual([])
})
