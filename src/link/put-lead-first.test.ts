import { expect, test } from 'vitest'
import { putLeadFirst } from './put-lead-first.ts'
import { holdArticles } from './hold-articles.ts'
import { sampleStory } from './sample-copy.ts'

const none = { lead: null, pinned: [] }
const day = { published: '2024-03-14' }
const next = { title: 'Story 3' }
const idsOf = (stories: readonly { slug: string }[]) => stories.map(({ slug }) => slug)

test('of several equally new stories the one that the copy of others names most leads', () => {
  const stories = [sampleStory(1, { ...day, next }), sampleStory(2, day), sampleStory(3, day)]
  expect(idsOf(putLeadFirst(holdArticles(stories).gists, none))).toEqual(['story-3', 'story-1', 'story-2'])
})

test('an older story does not lead, however often it is named', () => {
  const stories = [sampleStory(1, { ...day, next }), sampleStory(2, day), sampleStory(3)]
  expect(idsOf(putLeadFirst(holdArticles(stories).gists, none))).toEqual(['story-1', 'story-2', 'story-3'])
})

test('what the settings say stands', () => {
  const stories = [sampleStory(1, { ...day, next }), sampleStory(2, day), sampleStory(3, day)]
  expect(idsOf(putLeadFirst(holdArticles(stories).gists, { lead: '00000001', pinned: [] }))).toEqual([
    'story-1',
    'story-2',
    'story-3',
  ])
})
