import { expect, test } from 'vitest'
import type { Quote } from '#news/quote.ts'
import { placeQuotes, segmentBlock } from './segment-block.ts'

const TEXT = '“Sail,” she said, “at dawn.”'

test('cuts a block at its quotes, marks included', () => {
  const quotes = [
    { start: 18, end: 28, anchor: 'q-b' },
    { start: 0, end: 7, anchor: 'q-a' },
  ]
  expect(segmentBlock(TEXT, quotes)).toEqual([
    { kind: 'quote', text: '“Sail,”', anchor: 'q-a' },
    { kind: 'words', text: ' she said, ' },
    { kind: 'quote', text: '“at dawn.”', anchor: 'q-b' },
  ])
})

test('skips a quote inside another and one that leaves the block', () => {
  const quotes = [
    { start: 0, end: 7, anchor: 'q-a' },
    { start: 1, end: 5, anchor: 'q-b' },
    { start: 18, end: 99, anchor: 'q-c' },
  ]
  expect(segmentBlock(TEXT, quotes)).toEqual([
    { kind: 'quote', text: '“Sail,”', anchor: 'q-a' },
    { kind: 'words', text: ' she said, “at dawn.”' },
  ])
})

test('gives one address to two quotes of the same words', () => {
  const quote: Quote = {
    text: 'Sail',
    speaker: null,
    speakerKind: null,
    role: null,
    block: 2,
    start: 0,
    end: 6,
    group: 0,
    fingerprint: 'abc',
  }
  expect(placeQuotes([quote, { ...quote, block: 4, start: 3, end: 9 }])).toEqual(
    new Map([
      [2, [{ start: 0, end: 6, anchor: 'q-abc' }]],
      [4, [{ start: 3, end: 9, anchor: null }]],
    ]),
  )
})
