import { expect, test } from 'vitest'
import type { Quote } from '#news/quote.ts'
import { sampleArticle } from '#news/sample-article.ts'
import { makeSearchRecord } from './search-record.ts'

const quote = (speaker: string | null): Quote => ({
  text: 'late',
  speaker,
  speakerKind: null,
  role: null,
  block: 1,
  start: 0,
  end: 6,
  group: 0,
  fingerprint: 'f',
})

const ARTICLE = sampleArticle({
  standfirst: 'Ferries wait.',
  byline: ['Ann Poe'],
  dateline: 'PORT TALON, May 3',
  published: '2026-05-03',
  body: [
    { kind: 'crosshead', text: 'At sea', anchor: 'at-sea', lines: [1, 1], fingerprint: 'c' },
    { kind: 'paragraph', text: '“Late,” said Ada Field.', lines: [2, 2], fingerprint: 'p' },
  ],
  quotes: [quote('Ada Field'), quote(null), quote('Ada Field')],
  readAlso: [{ title: 'How ferries work' }],
  removed: [{ line: 9, text: 'Follow us', reason: 'follow us' }],
})

test('keeps what a story says and who speaks in it, and nothing of the page it came from', () => {
  expect(makeSearchRecord(ARTICLE)).toEqual({
    id: '0a1b2c3d',
    path: '/article/fog-0a1b2c3d',
    section: 'sea',
    published: '2026-05-03',
    headline: 'Fog',
    facts: ['Ferries wait.', 'PORT TALON, May 3', 'Ann Poe'],
    passages: ['At sea', '“Late,” said Ada Field.'],
    crossheads: ['At sea'],
    speakers: ['Ada Field'],
  })
})
