import { expect, test } from 'vitest'
import { shareLabels } from './share-labels.ts'

test('counts suggestions that bear a label of their story, against all there should be', () => {
  const labels = [['sea'], ['sea', 'town'], [], ['town']]
  const ways: Readonly<Record<number, readonly number[]>> = { 0: [1, 3], 1: [0], 3: [1, 0, 1] }
  expect(shareLabels(labels, (place) => ways[place] ?? [], 2)).toBe(0.5)
  expect(shareLabels([[]], () => [0], 2)).toBe(0)
})
