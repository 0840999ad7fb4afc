import { expect, test } from 'vitest'
import { pageSection } from './page-section.ts'
import { sampleStories } from './sample-stories.ts'

const section = (count: number) => {
  const stories = sampleStories(Array.from({ length: count }, () => ({})))
  return { section: { slug: 'town', name: 'Town', stories: count }, stories }
}

test('a page holds 24 stories, and the last what remains', () => {
  const pages = pageSection(section(49))
  expect(
    pages.map(({ page, pages: total, stories, teasers }) => [page, total, stories, teasers.length]),
  ).toEqual([
    [1, 3, 49, 24],
    [2, 3, 49, 24],
    [3, 3, 49, 1],
  ])
  expect(pages[1]?.teasers[0]?.headline).toBe('Story 24')
  expect(pageSection(section(24))).toHaveLength(1)
})

test('a section without stories has one empty page', () => {
  expect(pageSection(section(0))).toEqual([
    { slug: 'town', name: 'Town', page: 1, pages: 1, stories: 0, teasers: [] },
  ])
})
