import { expect, test } from 'vitest'
import { filterGroups } from './filter-groups.ts'
import type { Filter } from './filter-groups.ts'
import {
  sampleGroup,
  sampleQuotesPage,
  sampleQuotedStory,
  sampleUtterance,
} from '#news/sample-quotes-page.ts'

const page = sampleQuotesPage({
  groups: [
    sampleGroup([sampleUtterance('a', 'one'), sampleUtterance('b', 'two')]),
    sampleGroup([sampleUtterance('c', 'three')], { name: 'Ben Moor' }),
  ],
  stories: [
    sampleQuotedStory('a', { published: '2031-05-04T08:00' }),
    sampleQuotedStory('b', { section: { slug: 'sea', name: 'Sea' }, published: '2031-05-03' }),
    sampleQuotedStory('c'),
  ],
})
const ALL: Filter = { story: null, section: null, time: null }
const left = (filter: Partial<Filter>) =>
  filterGroups(page, { ...ALL, ...filter }).map(({ name, utterances }) => [
    name,
    utterances.map(({ story }) => story).join(' '),
  ])

test('lets through what is of a story, a section, a time, and all of them at once', () => {
  expect(left({})).toEqual([
    ['Ada Field', 'a b'],
    ['Ben Moor', 'c'],
  ])
  expect(left({ story: 'b' })).toEqual([['Ada Field', 'b']])
  expect(left({ section: 'town' })).toEqual([
    ['Ada Field', 'a'],
    ['Ben Moor', 'c'],
  ])
  expect(left({ time: '2031-05' })).toEqual([['Ada Field', 'a b']])
  expect(left({ time: '2031-05-03', section: 'sea' })).toEqual([['Ada Field', 'b']])
  expect(left({ time: '2031-05-03', section: 'town' })).toEqual([])
})
