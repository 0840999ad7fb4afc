import { expect, test } from 'vitest'
import { sampleStory } from './sample-copy.ts'
import { settleIds } from './settle-ids.ts'

/** What settling takes of a sample story. */
function address(...given: Parameters<typeof sampleStory>) {
  const { seed, article } = sampleStory(...given)
  return { seed, id: article.id, slug: article.slug, path: article.path }
}

test('stories with ids of their own keep them, in the order of their seeds', () => {
  const [first, second] = [address(1, {}, 'town/b.txt'), address(2, {}, 'town/a.txt')]
  expect(settleIds([first, second])).toEqual({ stories: [second, first], notices: [] })
})

test('stories that share an id both get the hash of their path; slug and others stay', () => {
  const stories = [
    address(7, { slug: 'the-bridge' }, 'sea/bridge.txt'),
    address(7, { slug: 'the-ferry' }, 'town/bridge.txt'),
    address(8, {}, 'town/z.txt'),
  ]
  const { stories: settled, notices } = settleIds(stories)
  expect(settled.map(({ id, slug, path }) => [id, slug, path])).toEqual([
    ['8df8fe9e', 'the-bridge', '/article/the-bridge-8df8fe9e'],
    ['cd357f46', 'the-ferry', '/article/the-ferry-cd357f46'],
    ['00000008', 'story-8', '/article/story-8-00000008'],
  ])
  expect(notices).toEqual([
    {
      seed: 'sea/bridge.txt',
      line: 1,
      column: 1,
      message:
        'The id 00000007 is also that of town/bridge.txt, so this story is now 8df8fe9e; give one of them an “id” in its front matter or another file name',
    },
    {
      seed: 'town/bridge.txt',
      line: 1,
      column: 1,
      message:
        'The id 00000007 is also that of sea/bridge.txt, so this story is now cd357f46; give one of them an “id” in its front matter or another file name',
    },
  ])
})

test('a hash that is taken is hashed on', () => {
  const stories = [
    address(7, {}, 'sea/bridge.txt'),
    address(7, {}, 'town/bridge.txt'),
    address(9, { id: '8df8fe9e' }, 'town/z.txt'),
  ]
  const ids = settleIds(stories).stories.map(({ id }) => id)
  expect(new Set(ids).size).toBe(3)
  expect(ids[2]).toBe('8df8fe9e')
})
