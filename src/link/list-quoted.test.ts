import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { listQuoted } from './list-quoted.ts'
import { listSpeakers } from './list-speakers.ts'
import { sampleQuotes } from './sample-copy.ts'
import { gistsOf, sampleStories } from './sample-stories.ts'

const body = [sampleParagraph('It is late.')]

/** A story in which so many quotes are by Ada Field and as many by a sailor. */
const copyOf = (quotes: number, given: Partial<Article> = {}): Partial<Article> => ({
  body,
  quotes: sampleQuotes(
    ...Array.from({ length: quotes }, () => ['Ada Field', 'It is late.'] as const),
    ...Array.from({ length: quotes }, () => ['a sailor', 'It is late.'] as const),
  ),
  ...given,
})

function listOf(fields: readonly Partial<Article>[]) {
  const stories = sampleStories(fields)
  return listQuoted(listSpeakers(gistsOf(stories)), stories).map(({ by, stories: listed }) => [
    by.kind === 'edition' ? by.kind : `${by.kind} ${by.slug}`,
    listed.map(({ id }) => Number(id)),
  ])
}

test('an edition whose page holds every quote has no lists', () => {
  expect(listOf([copyOf(40), {}])).toEqual([])
})

test('a larger one lists the stories that quote, by section, and of a speaker with several pages', () => {
  expect(listOf([copyOf(30), {}, copyOf(20, { section: 'sea' }), copyOf(1)])).toEqual([
    ['edition', [0, 2, 3]],
    ['section town', [0, 3]],
    ['section sea', [2]],
    ['speaker ada-field', [0, 2, 3]],
  ])
})

test('a story with words in its headline alone is listed', () => {
  expect(listOf([copyOf(41), { body, headline: '“Never on a Sunday”, says port' }])).toContainEqual([
    'edition',
    [0, 1],
  ])
})
