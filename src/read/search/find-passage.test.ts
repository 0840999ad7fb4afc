import { expect, test } from 'vitest'
import { listTextWords } from '#news/search-words.ts'
import { findPassage } from './find-passage.ts'
import { parseQuery } from './parse-query.ts'

const find = (texts: readonly string[], query: string) => {
  const passages = texts.map((text) => ({
    text,
    words: listTextWords(text),
    isCrosshead: text.endsWith(':'),
  }))
  const passage = findPassage(passages, parseQuery(query).terms)
  if (passage === null) return null
  const text = texts[passage.index] ?? ''
  return [passage.index, ...passage.spans.map(({ start, end }) => text.slice(start, end))]
}

test('finds the passage with most of the words', () => {
  const texts = ['The bridge is long.', 'The mayor opened the bridge on Monday.', 'The mayor left.']
  expect(find(texts, 'monday bridge mayor')).toEqual([1, 'mayor', 'bridge', 'Monday'])
})

test('prefers words that stand close and in their order, then the first', () => {
  const far = 'The mayor spoke for an hour about the weather and the harbour before the bridge was opened.'
  expect(find([far, 'The mayor’s bridge.'], 'mayor bridge')?.[0]).toBe(1)
  expect(find(['bridge mayor', 'mayor bridge'], 'mayor bridge')?.[0]).toBe(1)
  const swapped = 'Bridge for the town’s mayor.'
  expect(find([swapped, 'Mayor of the town with the bridge.'], 'mayor bridge')?.[0]).toBe(1)
  expect(find([swapped, 'Mayor of the town with the new, long bridge.'], 'mayor bridge')?.[0]).toBe(0)
  expect(find(['A mayor.', 'The mayor.'], 'mayor')?.[0]).toBe(0)
})

test('prefers the sentence that has all of three words and more, and says least else', () => {
  const two = 'The mayor came late. The bridge opened without him.'
  const long = 'The mayor of the whole long valley said that the bridge opened before noon.'
  const short = 'When the bridge opened, in May, the mayor spoke.'
  expect(find([two, long, short], 'mayor bridge opened')?.[0]).toBe(2)
  expect(find([two, long], 'mayor bridge opened')?.[0]).toBe(1)
  expect(find(['The mayor left.', two], 'mayor bridge opened')?.[0]).toBe(1)
})

test('finds numbers whole, and by what stands between their separators', () => {
  expect(find(['55 cents.', '5.5 cents.'], '5.5 cents')).toEqual([1, '5.5', 'cents'])
  expect(find(['Sold 155,221 bags.'], '155221')).toEqual([0, '155,221'])
  expect(find(['Sold 155,221 bags.'], '221 155')).toEqual([0, '155', '221'])
})

test('leads to a crosshead only when no passage says as much', () => {
  expect(find(['The mayor:', 'The mayor spoke.'], 'mayor')?.[0]).toBe(1)
  expect(find(['The old mayor:', 'The mayor spoke.'], 'old mayor')?.[0]).toBe(0)
})

test('takes a word for the beginning of others only where it does not stand itself', () => {
  expect(find(['Bridges, bridgeheads and bridging.'], 'bridg')).toEqual([
    0,
    'Bridges',
    'bridgeheads',
    'bridging',
  ])
  expect(find(['Bridgeheads.', 'A bridge.'], 'bridge')).toEqual([1, 'bridge'])
  expect(find(['Under and until.'], 'un')).toBeNull()
})

test('finds phrases and parts of runs without spaces only as they stand', () => {
  expect(find(['The range is long.', 'A long-range gun.'], '“long range”')).toEqual([1, 'long-range'])
  expect(find(['京都の東', '東京都の橋'], '京都の')?.[0]).toBe(0)
  expect(find(['東京都の橋'], '京都')).toEqual([0, '京都'])
  expect(find(['京の都'], '京都')).toBeNull()
})
