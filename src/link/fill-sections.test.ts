import { expect, test } from 'vitest'
import { fillSections } from './fill-sections.ts'
import { sampleStories } from './sample-stories.ts'

test('gives every section its stories in their order, and an empty one none', () => {
  const stories = sampleStories([{ section: 'sea' }, { section: 'town' }, { section: 'sea' }])
  const sections = ['town', 'sport', 'sea'].map((slug) => ({ slug, name: slug, stories: 0 }))
  expect(
    fillSections(sections, stories).map(({ section, stories: held }) => [
      section.slug,
      held.map(({ place }) => place),
    ]),
  ).toEqual([
    ['town', [1]],
    ['sport', []],
    ['sea', [0, 2]],
  ])
})
