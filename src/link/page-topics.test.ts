import { expect, test } from 'vitest'
import { pageTopics } from './page-topics.ts'
import { sampleStories } from './sample-stories.ts'

test('cuts a topic’s stories into pages, in the edition’s order', () => {
  const stories = sampleStories(Array.from({ length: 60 }, () => ({})))
  const held = new Map(Array.from({ length: 50 }, (_, at): [number, number] => [59 - at, 1]))
  const pages = pageTopics([{ slug: 'harwick', name: 'Harwick', stories: held }], stories)
  expect(pages.map(({ slug, name, page, pages: of, stories: all }) => [slug, name, page, of, all])).toEqual([
    ['harwick', 'Harwick', 1, 2, 50],
    ['harwick', 'Harwick', 2, 2, 50],
  ])
  expect(pages[0]?.teasers).toHaveLength(48)
  expect(pages[0]?.teasers[0]?.headline).toBe('Story 10')
  expect(pages[1]?.teasers.map(({ headline }) => headline)).toEqual(['Story 58', 'Story 59'])
})
