import { expect, test } from 'vitest'
import type { Teaser } from '#news/teaser.ts'
import { changeLibrary, type Change } from './change-library.ts'
import { EMPTY_LIBRARY, type Library } from './library.ts'
import type { Place } from './place.ts'

const tease = (id: string): Teaser => ({
  id,
  path: `/article/ferry-${id}`,
  headline: `Ferry ${id}`,
  section: { slug: 'coast', name: 'Coast' },
  label: null,
  summary: null,
  minutes: 1,
  published: null,
  foreign: null,
  imprint: '1a2b3c4d',
})
const stop = (id: string, index: number): Place => ({
  id,
  at: 'f',
  index,
  before: [],
  after: [],
  into: 0,
  progress: 0.5,
})
const changeAll = (changes: readonly Change[], from: Library = EMPTY_LIBRARY) =>
  changes.reduce(changeLibrary, from)
const draw = ({ saved, read, places }: Library) => ({
  saved: saved.map(({ story, when }) => `${story.id}@${when}`),
  read: read.map(({ story, when }) => `${story.id}@${when}`),
  places: places.map(({ id, index }) => `${id}:${index}`),
})

test('puts the latest first, each story once', () => {
  const library = changeAll([
    { kind: 'save', story: tease('a'), when: 1 },
    { kind: 'save', story: tease('b'), when: 2 },
    { kind: 'save', story: tease('a'), when: 3 },
    { kind: 'read', story: tease('b'), when: 4 },
    { kind: 'read', story: tease('b'), when: 5 },
    { kind: 'stop', place: stop('a', 1) },
    { kind: 'stop', place: stop('b', 2) },
    { kind: 'stop', place: stop('a', 3) },
  ])
  expect(draw(library)).toEqual({ saved: ['a@3', 'b@2'], read: ['b@5'], places: ['a:3', 'b:2'] })
})

test('takes one story off one shelf and leaves the others as they are', () => {
  const full = changeAll([
    { kind: 'save', story: tease('a'), when: 1 },
    { kind: 'read', story: tease('a'), when: 1 },
    { kind: 'stop', place: stop('a', 1) },
  ])
  const unsaved = changeLibrary(full, { kind: 'unsave', id: 'a' })
  expect(unsaved.saved).toEqual([])
  expect(unsaved.read).toBe(full.read)
  expect(unsaved.places).toBe(full.places)
  expect(draw(changeLibrary(full, { kind: 'unread', id: 'a' })).read).toEqual([])
  expect(draw(changeLibrary(full, { kind: 'finish', id: 'a' }))).toEqual({
    saved: ['a@1'],
    read: ['a@1'],
    places: [],
  })
})

test('forgets what was read long ago and where, but nothing that was saved', () => {
  const ids = Array.from({ length: 600 }, (_, index) => `${index}`)
  const library = changeAll(
    ids.flatMap((id): Change[] => [
      { kind: 'save', story: tease(id), when: 1 },
      { kind: 'read', story: tease(id), when: 1 },
      { kind: 'stop', place: stop(id, 0) },
    ]),
  )
  expect(library.saved.length).toBe(600)
  expect(library.read.map(({ story }) => story.id)).toEqual(ids.toReversed().slice(0, 500))
  expect(library.places.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 200))
})
