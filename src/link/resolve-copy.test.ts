import { expect, test } from 'vitest'
import { indexListed } from './find-listed.ts'
import { resolveCopy } from './resolve-copy.ts'
import { sampleStories } from './sample-stories.ts'

test('resolves what the copy names and keeps the titles of the rest', () => {
  const stories = sampleStories([
    {
      readAlso: [
        { title: 'Story 2' },
        { title: 'The lost ship', url: 'https://ferry.example/ship' },
        { title: 'Story 1' },
      ],
      next: { title: 'A later day' },
      previous: { title: 'Story 1' },
    },
    { next: { title: 'story 2' }, previous: { title: 'An earlier day' } },
    { readAlso: [{ title: 'Story 2' }], next: { title: 'Story 2' }, previous: { title: 'Story 2' } },
  ])
  const find = indexListed(stories)
  const [, second, third] = stories
  expect(stories.map((story) => resolveCopy(story, find))).toEqual([
    {
      readAlso: [third, second],
      readAlsoElsewhere: [{ title: 'The lost ship', url: 'https://ferry.example/ship' }],
      next: null,
      nextElsewhere: 'A later day',
      previous: second,
    },
    { readAlso: [], readAlsoElsewhere: [], next: third, nextElsewhere: null, previous: null },
    { readAlso: [], readAlsoElsewhere: [], next: null, nextElsewhere: null, previous: null },
  ])
})
