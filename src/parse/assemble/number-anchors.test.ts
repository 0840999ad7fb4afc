import { expect, test } from 'vitest'
import { numberAnchors } from './number-anchors.ts'

test('a crosshead that repeats is numbered', () => {
  expect(numberAnchors(['At sea', null, 'At sea', 'At sea'])).toEqual([
    'at-sea',
    null,
    'at-sea-2',
    'at-sea-3',
  ])
})

test('ids of the page and of quotes are left to them', () => {
  expect(numberAnchors(['Main', 'Q-tips', 'Main'])).toEqual(['main-2', 'part-q-tips', 'main-3'])
})
