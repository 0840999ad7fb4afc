import { expect, test } from 'vitest'
import { describePlace } from './describe-place.ts'
import { findPlace } from './find-place.ts'

const STORY = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const PLACE = describePlace({ id: '0a1b2c3d', index: 5, into: 0.25, progress: 0.5 }, STORY)
const find = (text: string) => (PLACE === null ? 'no place' : findPlace(PLACE, text.split(' ')))

test('keeps a passage with its neighbours, the nearest first', () => {
  expect(PLACE).toEqual({
    id: '0a1b2c3d',
    at: 'f',
    index: 5,
    before: ['e', 'd', 'c', 'b'],
    after: ['g', 'h', 'i', 'j'],
    into: 0.25,
    progress: 0.5,
  })
})

test('keeps no place in a passage that is not there', () => {
  expect(describePlace({ id: '0a1b2c3d', index: 10, into: 0, progress: 1 }, STORY)).toBeNull()
})

test.each([
  ['the story as it was', 'a b c d e f g h i j', 5],
  ['passages put in and taken out before it', 'new a newer c d e f g h i j', 6],
  ['the passage edited: the one in its stead', 'a b c d e EDITED g h i j', 5],
  ['the passage and the one before it edited: the latter', 'a b c d x y g h i j', 6],
  ['all before it rewritten', 'u v w x y g h i j', 5],
  ['the passage and all after it gone: the last', 'a b c d e', 4],
  ['only the first passages left, which it was not known by', 'a', null],
  ['another story', 'q r s t', null],
  ['nothing', '', null],
])('%s', (_case, text, expected) => {
  expect(find(text)).toBe(expected)
})

test('of passages with the same text, the one that stands nearest to where it was', () => {
  const repeated = ['x', 'a', 'b', 'c', 'x', 'd', 'x']
  const place = describePlace({ id: '0a1b2c3d', index: 4, into: 0, progress: 0.5 }, repeated)
  expect(place && findPlace(place, repeated)).toBe(4)
  expect(place && findPlace(place, ['new', ...repeated])).toBe(5)
})
