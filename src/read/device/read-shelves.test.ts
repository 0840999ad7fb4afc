import { expect, test } from 'vitest'
import { EMPTY_LIBRARY, type KeptStory } from './library.ts'
import type { Place } from './place.ts'
import { readShelves } from './read-shelves.ts'

const KEPT: KeptStory = {
  story: {
    id: '0a1b2c3d',
    path: '/article/ferry-0a1b2c3d',
    headline: 'Ferry sails',
    section: { slug: 'coast', name: 'Coast' },
    label: null,
    summary: null,
    minutes: 2,
    published: null,
    foreign: null,
    imprint: null,
  },
  when: 1,
}
const PLACE: Place = {
  id: '0a1b2c3d',
  at: 'f',
  index: 3,
  before: ['e'],
  after: ['g'],
  into: 0,
  progress: 0.5,
}

test('reads what was kept', () => {
  expect(readShelves([[KEPT], [KEPT, KEPT], [PLACE]])).toEqual({
    saved: [KEPT],
    read: [KEPT, KEPT],
    places: [PLACE],
  })
})

test('reads empty shelves of a device that never kept anything', () => {
  expect(readShelves([undefined, undefined, undefined])).toEqual(EMPTY_LIBRARY)
})

test('leaves out what it did not put there, and keeps the rest', () => {
  const { minutes: _minutes, ...halfStory } = KEPT.story
  expect(
    readShelves([
      [null, 'text', {}, { story: null, when: 1 }, { story: halfStory, when: 1 }, KEPT],
      { length: 1 },
      [{ ...PLACE, before: 'e' }, { ...PLACE, after: [7] }, { ...PLACE, into: '0' }, PLACE],
    ]),
  ).toEqual({ saved: [KEPT], read: [], places: [PLACE] })
})
