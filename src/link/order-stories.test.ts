import { expect, test } from 'vitest'
import { holdArticles } from './hold-articles.ts'
import { orderStories } from './order-stories.ts'
import { sampleStory } from './sample-copy.ts'

const seedsOf = (stories: readonly { seed: string }[]) => stories.map(({ seed }) => seed)

const { gists: stories } = holdArticles([
  sampleStory(1, {}, 'town/zebra.txt'),
  sampleStory(2, { published: '2024-03-14' }, 'town/old.txt'),
  sampleStory(3, {}, 'world/apple.txt'),
  sampleStory(4, { published: '2024-03-14T09:00:00+02:00' }, 'town/morning.txt'),
  sampleStory(5, { published: '2024-03-14T07:30:00Z' }, 'town/later.txt'),
  sampleStory(6, { published: '2024-03-14' }, 'sea/old.txt'),
])

test('dated stories go newest first, undated ones after them by file name', () => {
  expect(seedsOf(orderStories(stories, { lead: null, pinned: [] }))).toEqual([
    'town/later.txt',
    'town/morning.txt',
    'sea/old.txt',
    'town/old.txt',
    'world/apple.txt',
    'town/zebra.txt',
  ])
})

test('the lead stands first, then the pinned in their order', () => {
  const pinned = ['00000003', '00000001', 'ffffffff', '00000002']
  expect(seedsOf(orderStories(stories, { lead: '00000001', pinned }))).toEqual([
    'town/zebra.txt',
    'world/apple.txt',
    'town/old.txt',
    'town/later.txt',
    'town/morning.txt',
    'sea/old.txt',
  ])
})

test('a date that cannot be read counts as none', () => {
  const { gists } = holdArticles([sampleStory(7, { published: 'yesterday' }, 'town/mango.txt')])
  expect(seedsOf(orderStories([...stories, ...gists], { lead: null, pinned: [] })).slice(-3)).toEqual([
    'world/apple.txt',
    'town/mango.txt',
    'town/zebra.txt',
  ])
})
