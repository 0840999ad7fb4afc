import { expect, test } from 'vitest'
import { samplePublicArticle } from '#news/sample-public-article.ts'
import { findPassage } from './find-passage.ts'
import { parseQuery } from './parse-query.ts'
import { readStory } from './read-story.ts'

const block = (text: string) => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: 'p' }) as const

const { passages } = readStory(
  samplePublicArticle({
    dateline: 'SAN DIEGO, Oct 20',
    body: [block('A ferry came.'), block('In San Diego a ferry of many lamps, Oct said, was late.')],
  }),
)

const find = (query: string) => {
  const passage = findPassage(passages, parseQuery(query).terms)
  return passage && [passage.index, ...passage.spans.map(({ start, end }) => [start, end])]
}

test('the dateline counts for the paragraph that it opens, where it marks nothing', () => {
  expect(find('ferry san diego 20')).toEqual([0, [2, 7]])
})

test('a paragraph that has the words itself comes first', () => {
  expect(find('san diego')?.[0]).toBe(1)
  expect(find('diego ferry')?.[0]).toBe(1)
  expect(find('20')).toBeNull()
})
