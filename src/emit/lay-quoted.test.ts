import { expect, test } from 'vitest'
import { QUOTED_SHEET, type QuotedStories } from '#news/quoted-list.ts'
import { layQuoted } from './lay-quoted.ts'

const lay = (list: QuotedStories) =>
  layQuoted(list).map(({ path, make }): [string, unknown] => [path, JSON.parse(make())])

const story = (id: string, published: string | null, section = 'sea') => ({ id, section, published })

test('a head counts the stories of each day, from the oldest on, and names those of a sheet not full', () => {
  const stories = [
    story('0000000d', '2031-05-04T08:00'),
    story('0000000c', '2031-05-04'),
    story('0000000b', '2031-05'),
    story('0000000a', '2030'),
    story('00000009', null),
  ]
  expect(lay({ by: { kind: 'section', slug: 'sea' }, stories })).toEqual([
    [
      'data/quoted/section/sea.json',
      {
        sections: [],
        days: [
          ['', [1]],
          ['2030', [1]],
          ['2031-05', [1, 0, 0, 0, 2]],
        ],
        last: { ids: '000000090000000a0000000b0000000c0000000d', sections: [] },
      },
    ],
  ])
})

test('a speaker’s list tells the section of each story', () => {
  const stories = [story('0000000b', '2031-05-04', 'town'), story('0000000a', '2031-05-03')]
  expect(lay({ by: { kind: 'speaker', slug: 'ada-field' }, stories })).toEqual([
    [
      'data/quoted/speaker/ada-field.json',
      {
        sections: ['sea', 'town'],
        days: [['2031-05', [0, 0, 0, 1, 1]]],
        last: { ids: '0000000a0000000b', sections: [0, 1] },
      },
    ],
  ])
})

const many = (count: number): QuotedStories => ({
  by: { kind: 'edition' },
  stories: Array.from({ length: count }, (_, at) =>
    story(at.toString(16).padStart(8, '0'), `20${31 + (at % 9)}-05-04`),
  ),
})

test('the sheets of a long list hold every story once, and none is long', () => {
  const list = many(2 * QUOTED_SHEET + 1)
  const files = layQuoted(list)
  expect(files.map(({ path }) => path)).toEqual([
    'data/quoted/edition.json',
    'data/quoted/edition/0.json',
    'data/quoted/edition/1.json',
  ])
  const ids = files.flatMap(({ make }) => /"ids":"([0-9a-f]*)"/.exec(make())?.[1]?.match(/.{8}/g) ?? [])
  expect(ids.toSorted()).toEqual(list.stories.map(({ id }) => id).toSorted())
  for (const { make } of files) expect(make().length).toBeLessThan(4096)
})

test('a new story changes no sheet that is full', () => {
  const list = many(2 * QUOTED_SHEET)
  const [, ...before] = layQuoted(list).map(({ inputs }) => inputs)
  const newer = { ...list, stories: [story('ffffffff', '2041-01-01'), ...list.stories] }
  const [, ...after] = layQuoted(newer).map(({ inputs }) => inputs)
  expect(after).toEqual(before)
})
