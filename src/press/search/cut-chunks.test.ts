import { expect, test } from 'vitest'
import { cutChunks } from './cut-chunks.ts'

/** A word that takes a thousand places: one of every group of stories. */
const often = Array.from({ length: 1000 }, (_, place) => place * 39)

const cut = (words: readonly (readonly [string, readonly number[]])[]) =>
  cutChunks(new Map(words.map(([word, places]) => [word, [...places]]))).map(({ ranges, entries }) =>
    ranges
      .map(([from, to]) => `${from}..${to.replace('\u{10ffff}', '')}`)
      .concat(entries.map(([word]) => word)),
  )

test('words that begin alike lie together, and no word falls between two chunks', () => {
  expect(
    cut([
      ['zebra', [0]],
      ['presage', often],
      ['president', [0]],
      ['pretzel', often],
      ['lamp', [0]],
    ]),
  ).toEqual([
    ['..pres', 'lamp', 'presage', 'president'],
    ['pret..', 'pretzel', 'zebra'],
  ])
})

test('very many words that begin alike lie in several chunks, all of which their beginning leads to', () => {
  expect(
    cut([
      ['company', often],
      ['compete', often],
      ['compute', often],
      ['conifer', [0]],
    ]),
  ).toEqual([
    ['..compd', 'comp..comp', 'company'],
    ['compe..compt', 'comp..comp', 'compete'],
    ['compu..', 'comp..comp', 'compute', 'conifer'],
  ])
})

test('pairs of letters lie with those that begin with the same letter', () => {
  expect(
    cut([
      ['京都', [0]],
      ['東京', often],
      ['東西', [0]],
      ['橋', often],
    ]),
  ).toEqual([
    ['..橊', '京都', '東京', '東西'],
    ['橋..', '橋'],
  ])
})

test('an index without words has one chunk', () => {
  expect(cut([])).toEqual([['..']])
})
