import { expect, test } from 'vitest'
import { indexCommon } from './index-common.ts'
import { sampleQuotes } from './sample-copy.ts'
import { sampleStories } from './sample-stories.ts'
import { tallyCommon } from './tally-common.ts'

test('counts shared speakers and weighs shared words; the story itself is among those that share', () => {
  const both = { quotes: sampleQuotes(['Ada Field', 'Yes.'], ['Ben Moor', 'No.']) }
  const stories = sampleStories([
    { headline: 'Harwick bridge', ...both },
    { headline: 'Harwick ferry', ...both },
    { headline: 'Harwick bridge' },
    { headline: 'Rain', quotes: sampleQuotes(['Ben Moor', 'No.']) },
    { headline: 'Fog' },
  ])
  const [first] = stories
  expect(first && tallyCommon(first, indexCommon(stories))).toEqual(
    new Map([
      [0, { speakers: 2, words: 4 }],
      [1, { speakers: 2, words: 2 }],
      [3, { speakers: 1, words: 0 }],
      [2, { speakers: 0, words: 4 }],
    ]),
  )
})

test('of a speaker heard everywhere only the nearest stories count', () => {
  const stories = sampleStories(
    Array.from({ length: 100 }, () => ({ quotes: sampleQuotes(['Ada Field', 'Yes.']) })),
  )
  const middle = stories[50]
  const places = middle === undefined ? [] : [...tallyCommon(middle, indexCommon(stories)).keys()]
  expect([Math.min(...places), Math.max(...places)]).toEqual([34, 66])
})
