import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexTerms, visitNear } from './postings.ts'
import { sampleStories } from './sample-stories.ts'

function nearPlaces(places: readonly number[], place: number, reach: number): readonly number[] {
  const near: number[] = []
  visitNear(places, { place, reach }, (other) => near.push(other))
  return near
}

test('holds each story once under each of its terms', () => {
  const stories = sampleStories([{ headline: 'old old bridge' }, { headline: 'old ferry' }])
  expect(indexTerms(stories, ({ gist }) => gist.headline.split(' '))).toEqual(
    new Map([
      ['old', [0, 1]],
      ['bridge', [0]],
      ['ferry', [1]],
    ]),
  )
})

test('finds the nearest places of a long posting, the asking one among them', () => {
  const places = [0, 2, 4, 6, 8, 10, 12]
  expect(nearPlaces(places, 6, 2)).toEqual([2, 4, 6, 8, 10])
  expect(nearPlaces(places, 0, 1)).toEqual([0, 2])
  expect(nearPlaces(places, 99, 2)).toEqual([10, 12])
  expect(nearPlaces(places, 6, 4)).toEqual(places)
})

test('of a posting, however long, no place is left out that is nearer than one that is taken', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(200)),
      fc.nat(200),
      fc.integer({ min: 1, max: 5 }),
      (some, place, reach) => {
        const places = some.toSorted((a, b) => a - b)
        const near = nearPlaces(places, place, reach)
        const before = places.filter((other) => other < place).slice(-reach)
        const after = places.filter((other) => other > place).slice(0, reach - 1)
        expect(near).toEqual(expect.arrayContaining([...before, ...after]))
        expect(near.length).toBeLessThanOrEqual(2 * reach + 1)
      },
    ),
  )
})
