import { expect, test } from 'vitest'
import type { Onward } from '#news/onward.ts'
import { checkOnward } from './check-onward.ts'
import { sampleStories } from './sample-stories.ts'

/** Stories that lead to those listed for each, all by number. */
function leading(ways: readonly (readonly number[])[]): ReadonlyMap<string, Onward> {
  const stories = sampleStories(ways.map(() => ({})))
  return new Map(
    ways.map((to, from) => [
      stories[from]?.gist.id ?? '',
      {
        readAlso: to.flatMap((place) => {
          const teaser = stories[place]?.teaser
          return teaser === undefined ? [] : [{ teaser, reason: { kind: 'date' as const } }]
        }),
        listedElsewhere: [],
        next: null,
        nextElsewhere: null,
        previous: null,
        topics: [],
        speakers: {},
      },
    ]),
  )
}

test('refuses a story that leads nowhere, unless it is the only one', () => {
  expect(() => checkOnward(leading([[1], []]))).toThrow('00000001 leads nowhere')
  expect(() => checkOnward(leading([[]]))).not.toThrow()
})

test('refuses two of several that lead only to each other', () => {
  expect(() => checkOnward(leading([[1], [0], [0, 1]]))).toThrow(
    '00000000 and 00000001 lead only to each other',
  )
  expect(() => checkOnward(leading([[1], [0]]))).not.toThrow()
  expect(() => checkOnward(leading([[1], [0, 2], [0]]))).not.toThrow()
})
