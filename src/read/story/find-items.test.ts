import { expect, test } from 'vitest'
import type { List } from '#news/block.ts'
import { findItems } from './find-items.ts'

const LIST: List = {
  kind: 'list',
  text: 'Ropes\n“Bring lamps,” she said\nRopes',
  items: ['Ropes', '“Bring lamps,” she said', 'Ropes'],
  lines: [1, 3],
  fingerprint: 'f',
}

test('moves each quote to the item it lies in', () => {
  expect(findItems(LIST, [{ start: 6, end: 20, anchor: 'q-a' }])).toEqual([
    { text: 'Ropes', quotes: [] },
    { text: '“Bring lamps,” she said', quotes: [{ start: 0, end: 14, anchor: 'q-a' }] },
    { text: 'Ropes', quotes: [] },
  ])
})

test('keeps an item that the text does not hold', () => {
  expect(findItems({ ...LIST, items: ['Anchors'] }, [])).toEqual([{ text: 'Anchors', quotes: [] }])
})
