import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { indexListed } from './find-listed.ts'
import { linkOnward, noticeElsewhere } from './link-onward.ts'
import { linkPath } from './link-path.ts'
import { resolveCopy } from './resolve-copy.ts'
import { sampleChoice } from './sample-choice.ts'
import { sampleStories } from './sample-stories.ts'

function onwardOf(fields: readonly Partial<Article>[]) {
  const stories = sampleStories(fields)
  const find = indexListed(stories)
  const resolved = stories.map((story) => resolveCopy(story, find))
  const path = linkPath(stories, resolved, [])
  const { openOnward } = linkOnward(path, resolved, sampleChoice(stories))
  return {
    onward: path.stories.map(({ gist }) => openOnward(gist.id)),
    notices: noticeElsewhere(stories, resolved),
  }
}

test('a next that the copy names and the path cannot keep is something to read also', () => {
  const next = { title: 'Story 3' }
  const { onward } = onwardOf([{ next }, { next }, {}, {}, {}])
  expect(onward.map(({ next: then }) => [then?.teaser.headline, then?.reason.kind])).toEqual([
    ['Story 3', 'listed'],
    ['Story 1', 'section'],
    ['Story 2', 'section'],
    ['Story 4', 'section'],
    [undefined, undefined],
  ])
  expect(onward[2]?.readAlso[0]).toMatchObject({
    teaser: { headline: 'Story 3' },
    reason: { kind: 'listed' },
  })
})

test('what the copy lists under two titles is suggested once, and titles from elsewhere are kept', () => {
  const { onward, notices } = onwardOf([
    { readAlso: [{ title: 'Lost' }, { title: 'Story 2' }, { title: 'STORY 2' }], next: { title: 'Gone' } },
    {},
    {},
  ])
  expect(onward[0]?.readAlso.map(({ teaser, reason }) => [teaser.headline, reason.kind])).toEqual([
    ['Story 2', 'listed'],
    ['Story 1', 'section'],
  ])
  expect(onward[0]?.listedElsewhere).toEqual([{ title: 'Lost' }])
  expect(onward[0]?.nextElsewhere).toBe('Gone')
  expect(notices).toEqual([
    {
      seed: 'town/story-0.txt',
      line: 1,
      column: 1,
      message: 'read also: “Lost” is not in this edition; add it or ignore this',
    },
  ])
})
