import { expect, test } from 'vitest'
import { emitSearchLists } from './emit-search-lists.ts'
import { sampleRecord } from './sample-record.ts'

const record = (id: string, published: string | null = null) => sampleRecord({ id, published })

test('lists ids by number, sixteen to a file, and the first number of each month', () => {
  const undated = Array.from({ length: 16 }, (_, number) => record(`id${number}`))
  const records = [
    ...undated,
    record('00000abc', '2025-12-30'),
    record('00000abd', '2026-01-02T10:00'),
    record('00000abe', '2026-01'),
  ]
  const files = new Map(emitSearchLists(records, 'b1'))
  expect([...files.keys()]).toEqual(['stories/b1-0.json', 'stories/b1-1.json', 'calendar.json'])
  expect(files.get('stories/b1-1.json')).toBe('"00000abc00000abd00000abe"')
  expect(files.get('calendar.json')).toBe(
    '{"build":"b1","stories":19,"months":[["2025-12",16],["2026-01",17]]}',
  )
})

test('an edition without stories has a calendar all the same', () => {
  expect([...emitSearchLists([], 'b1')]).toEqual([
    ['calendar.json', '{"build":"b1","stories":0,"months":[]}'],
  ])
})
