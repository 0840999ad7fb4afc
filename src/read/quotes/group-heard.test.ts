import { expect, test } from 'vitest'
import type { Quote } from '#news/quote.ts'
import { samplePublicArticle } from '#news/sample-public-article.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { groupHeard, type Told } from './group-heard.ts'

type By = Pick<Quote, 'speaker' | 'speakerKind'> & { role?: string }

const ADA: By = { speaker: 'Ada Field', speakerKind: 'person' }
const TUG: By = { speaker: 'Tug Line', speakerKind: 'organisation' }
const SAILOR: By = { speaker: 'a sailor', speakerKind: 'described' }
const MOOR: By = { speaker: 'Mr Moor', speakerKind: 'person' }

function tell(id: string, said: readonly By[], headline = 'Fog'): Told {
  const quotes = said.map((by, group): Quote => ({
    role: null,
    ...by,
    text: 'It is late.',
    block: 0,
    start: 0,
    end: 13,
    group,
    fingerprint: `f${group}`,
  }))
  const article = samplePublicArticle({ id, headline, body: [sampleParagraph('“It is late.”')], quotes })
  return { article, onward: { speakers: { 'Ada Field': 'ada-field' } } }
}

test('people by how much they say, organisations, sources without a name, and headlines, over the stories', () => {
  const stories = [
    tell('0000000a', [TUG, TUG, TUG, SAILOR, ADA]),
    tell(
      '0000000b',
      [MOOR, { speaker: null, speakerKind: null }, { ...ADA, role: 'captain' }],
      '“Never on a Sunday”, says port',
    ),
  ]
  expect(
    groupHeard(stories, null).map(({ kind, name, slug, role, quotes, words, stories: count, utterances }) => [
      [kind, name, slug, role],
      [quotes, words, count],
      utterances.map(({ story }) => story.at(-1)).join(''),
    ]),
  ).toEqual([
    [['person', 'Ada Field', 'ada-field', 'captain'], [2, 6, 2], 'ab'],
    [['person', 'Mr Moor', null, null], [1, 3, 1], 'b'],
    [['organisation', 'Tug Line', null, null], [3, 9, 1], 'aaa'],
    [['described', null, null, null], [1, 3, 1], 'a'],
    [['unattributed', null, null, null], [1, 3, 1], 'b'],
    [['headlines', null, null, null], [1, 0, 1], 'b'],
  ])
})

test('a last name alone is somebody of its story', () => {
  const groups = groupHeard([tell('0000000a', [MOOR]), tell('0000000b', [MOOR])], null)
  expect(groups.map(({ name, stories }) => [name, stories])).toEqual([
    ['Mr Moor', 1],
    ['Mr Moor', 1],
  ])
})

test('of one speaker alone', () => {
  const groups = groupHeard([tell('0000000a', [TUG, ADA, SAILOR])], 'ada-field')
  expect(groups.map(({ name, quotes }) => [name, quotes])).toEqual([['Ada Field', 1]])
})
