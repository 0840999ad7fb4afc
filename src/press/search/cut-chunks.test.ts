import { expect, test } from 'vitest'
import { cutChunks } from './cut-chunks.ts'

const often = Array.from({ length: 1000 }, (_, place) => place)

test('words that begin alike lie together, and no word falls between two chunks', () => {
  const postings = new Map([
    ['zebra', [0]],
    ['presage', often],
    ['president', often],
    ['pretzel', [0]],
    ['lamp', [0]],
  ])
  expect(
    cutChunks(postings).map(({ from, to, entries }) => [from, to, entries.map(([word]) => word)]),
  ).toEqual([
    ['', 'pres\u{10ffff}', ['lamp', 'presage', 'president']],
    ['pret', '\u{10ffff}', ['pretzel', 'zebra']],
  ])
})

test('pairs of letters lie with those that begin with the same letter', () => {
  const postings = new Map([
    ['京都', [0]],
    ['東京', often],
    ['東西', often],
    ['橋', [0]],
  ])
  expect(cutChunks(postings).map(({ from, to, entries }) => [from, to, entries.length])).toEqual([
    ['', '橊\u{10ffff}', 3],
    ['橋', '\u{10ffff}', 1],
  ])
})

test('an index without words has one chunk', () => {
  expect(cutChunks(new Map())).toEqual([{ from: '', to: '\u{10ffff}', entries: [] }])
})
