import { expect, test } from 'vitest'
import { listSections } from './list-sections.ts'

test('names sections by their folders, in the order of their slugs', () => {
  expect(listSections(['world', 'middle-east', 'world'], { sections: [] })).toEqual([
    { slug: 'middle-east', name: 'Middle east', stories: 1 },
    { slug: 'world', name: 'World', stories: 2 },
  ])
})

test('takes the settings’ order and names first, and keeps a named section that is empty', () => {
  const sections = [
    { slug: 'world', name: 'The world' },
    { slug: 'sport', name: 'Sport' },
  ]
  expect(listSections(['news', 'world'], { sections })).toEqual([
    { slug: 'world', name: 'The world', stories: 1 },
    { slug: 'sport', name: 'Sport', stories: 0 },
    { slug: 'news', name: 'News', stories: 1 },
  ])
})
