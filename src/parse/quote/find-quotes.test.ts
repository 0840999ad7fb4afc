import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { findQuotes } from './find-quotes.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: '' })
const crosshead = (text: string): Block => ({
  kind: 'crosshead',
  text,
  lines: [1, 1],
  fingerprint: '',
  anchor: 'x',
})
const find = (...body: readonly Block[]) => findQuotes({ headline: 'Late', body, language: 'en' })

const kinds = (text: string) =>
  find(paragraph(text)).map(({ speaker, speakerKind }) => [speaker, speakerKind])

test('a quote is words of its block, with marks in its offsets', () => {
  const text = 'It rained. “It is late,” said Ann Roe.'
  const [quote] = find(paragraph(text))
  expect(quote).toMatchObject({
    text: 'It is late,',
    speaker: 'Ann Roe',
    speakerKind: 'person',
    block: 0,
    start: 11,
    end: 24,
  })
  expect(text.slice(quote?.start, quote?.end)).toBe('“It is late,”')
})

test('a person is named fully, with the role the article gives anywhere', () => {
  const quotes = find(
    paragraph('Ann Roe, head of the River Board, came to Oslo.'),
    paragraph('“The dam will hold,” Roe said.'),
  )
  expect(quotes[0]).toMatchObject({ speaker: 'Ann Roe', role: 'head of the River Board' })
})

test('one surname of two people stays as printed', () => {
  const quotes = find(
    paragraph('Ann Roe met her brother, and Tom Roe met his sister.'),
    paragraph('“The dam will hold,” Roe said.'),
  )
  expect(quotes[0]?.speaker).toBe('Roe')
})

test('a title before the surname tells which of two it is', () => {
  const [quote] = find(
    paragraph('Mr. Tom Roe and Mrs. Ann Roe own the mill.'),
    paragraph('“The dam will hold,” Mrs. Roe said.'),
  )
  expect(quote?.speaker).toBe('Ann Roe')
})

test('organisations and sources without a name are told from persons', () => {
  expect(kinds('“The dam will hold,” the Justice Department said.')).toEqual([
    ['Justice Department', 'organisation'],
  ])
  expect(kinds('“The dam will hold,” said a council spokesman.')).toEqual([
    ['a council spokesman', 'described'],
  ])
  // Another story's ministry is another one.
  expect(kinds('“The dam will hold,” the ministry said.')).toEqual([['the ministry', 'described']])
  expect(kinds('“The dam will hold,” Oslo’s ministry said.')).toEqual([['Oslo’s ministry', 'organisation']])
})

test('“the senator” is the one senator of the article, and nobody when there are two', () => {
  const one = find(paragraph('Sen. Ann Roe came.'), paragraph('“The dam will hold,” the senator said.'))
  expect(one[0]?.speaker).toBe('Ann Roe')
  const two = find(
    paragraph('Sen. Ann Roe met Sen. Jim Poe.'),
    paragraph('“The dam will hold,” the senator said.'),
  )
  expect(two[0]?.speaker).toBe(null)
})

test('under three words are marks, unless a clause of speech gives them a speaker', () => {
  expect(find(paragraph('They “stopped” the attack.'))).toEqual([])
  expect(find(paragraph('“Sleep in,” he said.')).map(({ text }) => text)).toEqual(['Sleep in,'])
})

test('a crosshead in marks is no quote of the body', () => {
  expect(find(crosshead('“We will not send troops”'), paragraph('It rained.'))).toEqual([])
})

test('the title of a work has no speaker', () => {
  expect(find(paragraph('Ann Roe said on “The Late River Show” that it was late.'))[0]?.speaker).toBe(null)
})

test('fragments of one utterance share a group', () => {
  const quotes = find(
    paragraph('“It is late,” Ann Roe said, “and dark in here. We go.'),
    paragraph('“We will be back in the spring.”'),
    paragraph('“It is early in the day,” said Jim Poe.'),
  )
  expect(quotes.map(({ group, speaker }) => [group, speaker])).toEqual([
    [0, 'Ann Roe'],
    [0, 'Ann Roe'],
    [0, 'Ann Roe'],
    [1, 'Jim Poe'],
  ])
})

test('the same words twice have two fingerprints', () => {
  const [one, two] = find(paragraph('“It is late,” said Ann Roe.'), paragraph('“It is late,” said Jim Poe.'))
  expect(two?.fingerprint).toBe(`${one?.fingerprint}-2`)
})

test('whatever the copy, quotes stand in order on their words', () => {
  const piece = constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '« ',
    ' »',
    '„',
    ' — ',
    'Ann Roe ',
    'said ',
    'he ',
    'who ',
    ', ',
    '. ',
    ': ',
    '(',
    ') ',
    'the mayor ',
    'and ',
    'of ',
    "'s ",
    'It is late ',
  )
  const copy = array(array(oneof(piece, string()), { maxLength: 24 }), { maxLength: 4 })
  assert(
    property(copy, constantFrom('en', 'fr', 'de', 'ru', 'xx'), (paragraphs, language) => {
      const body = paragraphs.map((pieces) => paragraph(pieces.join('')))
      const quotes = findQuotes({ headline: '', body, language })
      for (const [index, { text, block, start, end }] of quotes.entries()) {
        expect(body[block]?.text.slice(start, end)).toContain(text)
        const before = quotes[index - 1]
        expect(before === undefined || before.block < block || before.end <= start).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
