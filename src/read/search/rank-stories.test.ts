import { expect, test } from 'vitest'
import { samplePublicArticle } from '#news/sample-public-article.ts'
import { orderCommon } from './open-index.ts'
import { parseQuery } from './parse-query.ts'
import { rankStories } from './rank-stories.ts'
import { readStory } from './read-story.ts'

/** The order in which stories come out, by the numbers in which they came in. */
function rank(
  stories: readonly (readonly [headline: string, ...texts: string[]])[],
  query: string,
  common: readonly string[] = [],
) {
  const read = stories.map(([headline, ...texts], number) =>
    readStory(
      samplePublicArticle({
        id: String(number),
        headline,
        body: texts.map((text) => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: 'p' })),
      }),
    ),
  )
  return rankStories(read, parseQuery(query), orderCommon({ most: common, many: [] })).map(
    ({ story }) => story.id,
  )
}

test('one passage with every word comes before words all over a story', () => {
  const scattered = ['Fog', 'The ferry sank.', 'The mayor spoke.', 'A lamp and a bell.'] as const
  const together = ['Rain', 'The mayor saw the ferry by its lamp.'] as const
  expect(rank([scattered, together], 'mayor ferry lamp')).toEqual(['1', '0'])
})

test('the sentence that says least else comes first, whole words before begun ones', () => {
  const far = [
    'Fog',
    'The mayor, whom nobody had seen for days, saw the ferry and, late at night, its lamp.',
  ] as const
  const close = ['Fog', 'The mayor saw the ferry’s lamp.'] as const
  const swapped = ['Fog', 'A lamp, then a ferry, and then at last the mayor.'] as const
  const begun = ['Fog', 'The mayoral ferry lamp.'] as const
  expect(rank([begun, far, swapped, close], 'mayor ferry lamp')).toEqual(['3', '2', '1', '0'])
})

test('what else a sentence says counts little where many stories say it', () => {
  const plain = ['Fog', 'It is said that the mayor has a ferry lamp.'] as const
  const other = ['Fog', 'The mayor, bareheaded, swung a ferry lamp.'] as const
  expect(rank([plain, other], 'mayor ferry lamp')).toEqual(['1', '0'])
  const common = ['theqz', 'aqz', 'itqz', 'isqz', 'saidqz', 'thatqz', 'hasqz']
  expect(rank([plain, other], 'mayor ferry lamp', common)).toEqual(['0', '1'])
})

test('a headline counts as a passage does', () => {
  const inText = ['Fog', 'The mayor blames the ferry for its dim lamp.'] as const
  expect(rank([inText, ['Mayor blames ferry lamp']], 'mayor blames ferry lamp')).toEqual(['1', '0'])
})

test('of stories that say it alike the shortest comes first', () => {
  const line = 'The ferry pays ten pence.'
  expect(
    rank(
      [
        ['Fog', line, 'Bells rang.'],
        ['Fog', line],
        ['Fog', line],
      ],
      'ferry pays pence',
    ),
  ).toEqual(['1', '2', '0'])
})

test('a query of a word or two keeps the order of the index', () => {
  const stories = [
    ['Ferry', 'Its lamp, and a long while after that the mayor and the ferry.'],
    ['Fog', 'The ferry mayor.'],
  ] as const
  expect(rank(stories, 'ferry mayor')).toEqual(['0', '1'])
  expect(rank([...stories, ['Fog', 'Nothing.']], 'ferry')).toEqual(['0', '1', '2'])
})
