import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import type { Quote } from '#news/quote.ts'
import { choosePullQuotes } from './choose-pull-quotes.ts'

const FILLER =
  'The river rose again in the night and the town council met at dawn to hear the engineers out. '

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: 'x' })
const filler = paragraph(FILLER.repeat(3).trim())
const crosshead: Block = {
  kind: 'crosshead',
  text: 'The night',
  lines: [1, 1],
  fingerprint: 'x',
  anchor: 'the-night',
}

const said = (text: string): Block => paragraph(`“${text},” Roe said.`)
const quoteOf = (block: number, text: string): Quote => ({
  text: `${text},`,
  speaker: 'Ann Roe',
  speakerKind: 'person',
  role: 'mayor',
  block,
  start: 0,
  end: text.length + 3,
  group: block,
  fingerprint: 'q',
})

test('a pull stands a paragraph away from its words, never by the first or the last paragraph', () => {
  const text = 'We will never give up this bridge'
  const body = [filler, said(text), filler, filler, filler, filler]
  expect(choosePullQuotes(body, [quoteOf(1, text)])).toEqual([{ quote: 0, text, before: 3 }])
})

test('a pull never touches a crosshead', () => {
  const text = 'We will never give up this bridge'
  const body = [filler, said(text), filler, crosshead, filler, filler, filler]
  expect(choosePullQuotes(body, [quoteOf(1, text)])).toEqual([{ quote: 0, text, before: 5 }])
  expect(choosePullQuotes(body.slice(0, 5), [quoteOf(1, text)])).toEqual([])
})

test('short stories and stories without quotes get none', () => {
  expect(choosePullQuotes([said('We will never give up'), filler], [])).toEqual([])
  expect(choosePullQuotes([], [])).toEqual([])
})

test('the passage is one or two whole sentences of at most 140 characters', () => {
  const long = `${'The water came up to the windows of the mill and then over the roof of it, '.repeat(2)}and we left. We had no choice. It was dark`
  const body = [filler, said(long), filler, filler, filler, filler]
  expect(choosePullQuotes(body, [quoteOf(1, long)])).toEqual([
    { quote: 0, text: 'We had no choice. It was dark', before: 3 },
  ])
})

test('longer stories get one to about 220 words, apart from each other', () => {
  const quotes = [2, 7, 12].map((block) =>
    quoteOf(block, `We will not leave house number ${'x'.repeat(block)}`),
  )
  const body = Array.from({ length: 15 }, (_, index) => {
    const quote = quotes.find(({ block }) => block === index)
    return quote === undefined ? filler : said(quote.text.slice(0, -1))
  })
  const pulls = choosePullQuotes(body, quotes)
  expect(pulls.map(({ before }) => before)).toEqual([4, 9, 11])
  for (const { before, quote } of pulls) {
    expect(before).toBeGreaterThan(1)
    expect(before).toBeLessThan(14)
    expect([before, before - 1]).not.toContain(quotes[quote]?.block)
  }
})
