import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import type { Quote } from '#news/quote.ts'
import { arrangeBody, type Piece } from './arrange-body.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: text })
const BODY = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map(paragraph)
const QUOTE: Quote = {
  text: 'Sail at dawn',
  speaker: 'Mara Lind',
  speakerKind: 'person',
  role: null,
  block: 1,
  start: 0,
  end: 14,
  group: 0,
  fingerprint: 'q',
}
const draw = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (piece.kind === 'side' ? `<${piece.pull.text}>` : piece.block.text))

test('sets the first paragraph apart when there is no standfirst, and parts the body at the first pull', () => {
  const pullQuotes = [
    { quote: 0, text: 'Sail', before: 2 },
    { quote: 0, text: 'at dawn', before: 4 },
  ]
  const { opening, before, lead, after } = arrangeBody({
    headline: 'Boats',
    language: 'en',
    standfirst: null,
    body: BODY,
    quotes: [QUOTE],
    pullQuotes,
  })
  expect(opening?.block.text).toBe('One.')
  expect(draw(before)).toEqual(['Two.'])
  expect(lead).toEqual({ text: 'Sail', quote: QUOTE, marks: ['“', '”'] })
  expect(draw(after)).toEqual(['Three.', 'Four.', '<at dawn>', 'Five.'])
})

test('keeps the body whole under a standfirst, without pulls', () => {
  const { opening, before, lead, after } = arrangeBody({
    headline: 'Boats',
    language: 'en',
    standfirst: 'Boats leave early.',
    body: BODY,
    quotes: [],
    pullQuotes: [{ quote: 0, text: 'of a quote that is not there', before: 1 }],
  })
  expect(opening).toBeNull()
  expect(draw(before)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.'])
  expect(lead).toBeNull()
  expect(after).toEqual([])
})

test('leaves a very long first paragraph in the body', () => {
  const copy = { headline: 'Boats', language: 'en', standfirst: null, quotes: [], pullQuotes: [] }
  expect(arrangeBody({ ...copy, body: [paragraph('a'.repeat(1001))] }).opening).toBeNull()
})

test('sets no opening when the body begins with a crosshead or is empty', () => {
  const crosshead: Block = {
    kind: 'crosshead',
    text: 'At sea',
    anchor: 'at-sea',
    lines: [1, 1],
    fingerprint: 'c',
  }
  const copy = { headline: 'Boats', language: 'en', standfirst: null, quotes: [], pullQuotes: [] }
  expect(arrangeBody({ ...copy, body: [crosshead, ...BODY] }).opening).toBeNull()
  expect(arrangeBody({ ...copy, body: [] })).toMatchObject({ opening: null, before: [], after: [] })
})

test('tells whether a phone’s screen is filled before the lead', () => {
  const pullQuotes = [{ quote: 0, text: 'Sail at dawn', before: 1 }]
  const copy = { headline: 'Boats', language: 'en', standfirst: null, quotes: [QUOTE], pullQuotes }
  const isFilled = (letters: number) =>
    arrangeBody({ ...copy, body: [paragraph('a'.repeat(letters)), ...BODY] }).fillsScreen
  // 5 letters of a headline count for 15, 12 of a pull quote for 18, what stands beside it for 150
  expect([isFilled(916), isFilled(917)]).toEqual([false, true])
})
