import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { indexListed } from './find-listed.ts'
import { linkPath } from './link-path.ts'
import { listSections } from './list-sections.ts'
import { resolveCopy } from './resolve-copy.ts'
import { sampleStories } from './sample-stories.ts'

function pathOf(fields: readonly Partial<Article>[]) {
  const stories = sampleStories(fields)
  const find = indexListed(stories)
  const sections = listSections(
    stories.map(({ gist }) => gist.section),
    { sections: [] },
  )
  const { stories: steps, notices } = linkPath(
    stories,
    stories.map((story) => resolveCopy(story, find)),
    sections,
  )
  return {
    places: steps.map(({ place }) => place),
    messages: notices.map(({ seed, message }) => `${seed} ${message}`),
  }
}

const to = (title: string) => ({ next: { title } })

test('begins with the section of the edition’s first story, whatever the order of sections', () => {
  const [sea, town, art] = [{ section: 'sea' }, { section: 'town' }, { section: 'art' }]
  expect(pathOf([town, sea, art, town, sea]).places).toEqual([0, 3, 2, 1, 4])
})

test('keeps what the copy calls next and previous together', () => {
  expect(pathOf([{}, {}, { previous: { title: 'Story 4' } }, {}, to('Story 0')]).places).toEqual([
    4, 0, 1, 2, 3,
  ])
  expect(pathOf([{}, {}, { previous: { title: 'Story 4' } }, {}, {}]).places).toEqual([0, 1, 4, 2, 3])
})

test('what cannot be kept is a notice that says why', () => {
  const { places, messages } = pathOf([
    to('Story 1'),
    to('Story 0'),
    to('Story 1'),
    { previous: { title: 'Story 0' } },
  ])
  expect(places).toEqual([0, 1, 2, 3])
  expect(messages).toEqual([
    'town/story-1.txt next: “Story 0” is in this edition, but that would lead in a circle; name another story here or there',
    'town/story-2.txt next: “Story 1” is in this edition, but that story already follows another; name another story here or there',
    'town/story-3.txt previous: “Story 0” is in this edition, but another story already follows that one; name another story here or there',
  ])
})

test('a next and a previous that agree are one link', () => {
  const { places, messages } = pathOf([{}, to('Story 2'), { previous: { title: 'Story 1' } }])
  expect({ places, messages }).toEqual({ places: [0, 1, 2], messages: [] })
})
