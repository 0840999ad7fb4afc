import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicArticle } from '#news/article.ts'
import { samplePublicArticle } from '#news/sample-public-article.ts'
import { StoryFacts } from './story-facts.tsx'

const STORY = samplePublicArticle()
const textsOf = (story: PublicArticle) =>
  renderToStaticMarkup(<StoryFacts story={story} />)
    .split('</li>')
    .map((item) => item.replace(/<[^>]*>/g, ''))
    .filter((text) => text !== '')

const renderSource = (url: string) =>
  renderToStaticMarkup(<StoryFacts story={{ ...STORY, source: 'The Quay', url }} />)

test('says nothing that the copy does not', () => {
  expect(textsOf(STORY)).toEqual(['1 min read'])
})

test('says who, when, where and from whom', () => {
  const told = {
    ...STORY,
    byline: ['Mara Lind', 'Tom Okafor'],
    published: '2026-11-23',
    updated: '2026-11-24T09:00:00Z',
    dateline: 'Port Ellen, March 14',
    agency: 'Coast Wire',
    source: 'The Quay',
  }
  expect(textsOf(told)).toEqual([
    'By Mara Lind and Tom Okafor',
    '23 November 2026',
    'Updated 24 November 2026',
    '1 min read',
    'Port Ellen, March 14',
    'Coast Wire',
    'Source: The Quay',
  ])
})

test('links its source on the web and nowhere else', () => {
  expect(renderSource('https://example.org/ferry')).toContain('<a href="https://example.org/ferry"')
  expect(renderSource('file:///ferry')).not.toContain('<a ')
})
