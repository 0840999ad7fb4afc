import { expect, test } from 'vitest'
import type { Block } from './block.ts'
import type { Quote } from './quote.ts'
import { measureSpeech } from './speaking.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: 'f' })
const quote = (speaker: string | null, text: string, group: number): Quote => ({
  text,
  speaker,
  speakerKind: speaker === null ? null : 'person',
  role: null,
  block: 0,
  start: 0,
  end: 1,
  group,
  fingerprint: 'f',
})

test('gives each speaker the words said, most first, and counts a split utterance once', () => {
  const body = [
    paragraph('“We will mend the bridge,” said Ada Field, “before the winter.”'),
    paragraph(
      '“Too late for us,” said Ben Moor. “Too late.” A banner read “No toll on our bridge, now or ever again”.',
    ),
  ]
  const quotes = [
    quote('Ben Moor', 'Too late for us,', 1),
    quote(null, 'No toll on our bridge, now or ever again', 3),
    quote('Ada Field', 'We will mend the bridge,', 0),
    quote('Ada Field', 'before the winter.', 0),
    quote('Ben Moor', 'Too late.', 2),
  ]
  expect(measureSpeech({ body, quotes })).toEqual({
    total: 32,
    speakers: [
      { name: 'Ada Field', words: 8, quotes: 1 },
      { name: 'Ben Moor', words: 6, quotes: 2 },
      { name: null, words: 9, quotes: 1 },
    ],
  })
})

test('a story without quotes has no speakers', () => {
  expect(measureSpeech({ body: [paragraph('Rain fell.')], quotes: [] })).toEqual({ total: 2, speakers: [] })
})
