import { expect, test } from 'vitest'
import { sampleQuotedStory } from '#news/sample-quotes-page.ts'
import { listOffers } from './list-offers.ts'

const SECTIONS = [
  { slug: 'town', name: 'Town', stories: 1 },
  { slug: 'sea', name: 'The sea', stories: 1 },
  { slug: 'art', name: 'Art', stories: 0 },
]
const fog = sampleQuotedStory('a', { published: '2031-05-04' })
const tide = sampleQuotedStory('b', {
  published: '2031-05-03',
  section: { slug: 'sea', name: 'The sea' },
})

test('a page that holds every quote offers what its own stories are told apart by', () => {
  expect(listOffers({ stories: [fog, tide], choices: null }, null, { sections: SECTIONS })).toEqual({
    stories: [
      ['a', 'Story a'],
      ['b', 'Story b'],
    ],
    sections: [
      ['town', 'Town'],
      ['sea', 'The sea'],
    ],
    times: ['2031-05-04', '2031-05-03'],
  })
})

test('one of its kind is no choice', () => {
  expect(listOffers({ stories: [fog], choices: null }, null, { sections: SECTIONS })).toEqual({
    stories: [],
    sections: [],
    times: [],
  })
})

test('a page of a larger edition offers that of all, and stories once they are few', () => {
  const page = {
    stories: [fog, tide],
    choices: { stories: [], sections: ['sea', 'town'], times: ['2031-05', '2031-04'] },
  }
  expect(listOffers(page, null, { sections: SECTIONS })).toEqual({
    stories: [],
    sections: [
      ['town', 'Town'],
      ['sea', 'The sea'],
    ],
    times: ['2031-05', '2031-04'],
  })
  const found = { offers: [tide], times: ['2031-05', '2031-05-03'] }
  expect(listOffers(page, found, { sections: SECTIONS })).toMatchObject({
    stories: [['b', 'Story b']],
    times: ['2031-05', '2031-05-03', '2031-04'],
  })
  expect(
    listOffers({ ...page, choices: { ...page.choices, stories: [fog, tide] } }, null, { sections: SECTIONS })
      .stories,
  ).toEqual([
    ['a', 'Story a'],
    ['b', 'Story b'],
  ])
})
