import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { attributeStory } from '#parse/quote/attribute-story.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: '' })

/** Copy whose last words a family of continuation gives to someone, by the family it reports. */
const EXAMPLES: readonly { family: string; paragraphs: readonly string[] }[] = [
  {
    family: 'same sentence',
    paragraphs: ['“It is late,” said Ann Roe.', '“We will not take part” in the skies “or in the streets.”'],
  },
  { family: 'same paragraph', paragraphs: ['“It is late,” Ann Roe said. “We should all go.”'] },
  { family: 'introduced', paragraphs: ['Ann Roe continued:', '“It is late in the day.”'] },
  { family: 'left open', paragraphs: ['Ann Roe said: “It was late.', '“We all went home.”'] },
  { family: 'across paragraphs', paragraphs: ['“It is late,” said Ann Roe.', '“We should all go.”'] },
  { family: 'signature', paragraphs: ['“It is late in the day.”', '- Ann Roe, mayor'] },
  {
    family: 'subject before',
    paragraphs: ['Mayor Ann Roe is hopeful about the spring.', '“We can win this.”'],
  },
  {
    family: 'alone after sentence',
    paragraphs: ['Mayor Ann Roe objected to the plan. “It is a gift to the banks.”'],
  },
  {
    family: 'neighbour sentence',
    paragraphs: ['Mayor Ann Roe sent a message. If it was “large, we could fight it”.'],
  },
]

const lastOf = (paragraphs: readonly string[]) =>
  attributeStory({ body: paragraphs.map(paragraph), language: 'en' }).at(-1)

test.each(EXAMPLES)('$family: $paragraphs', ({ family, paragraphs }) => {
  const last = lastOf(paragraphs)
  expect([last?.family, last?.speaker?.name]).toEqual([family, 'Ann Roe'])
})

const speakerOf = (paragraphs: readonly string[]): string | null => lastOf(paragraphs)?.speaker?.name ?? null

test('words that someone claims are not given to the speaker before', () => {
  expect(speakerOf(['“It is late,” said Ann Roe.', '“It is very early,” the one said.'])).toBe(null)
})

test('a story that turns to something else carries nothing on', () => {
  expect(speakerOf(['“It is late,” said Ann Roe.', 'The bridge was shut.', '“It is very early.”'])).toBe(null)
})
