import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { attributeStory } from '#parse/quote/attribute-story.ts'
import { FAMILIES } from './continue-speech.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: '' })

const examples = FAMILIES.flatMap(({ examples: list }) =>
  list.map(([paragraphs, speaker]) => ({ paragraphs, speaker })),
)

const lastSpeaker = (paragraphs: readonly string[]): string | undefined =>
  attributeStory({ body: paragraphs.map(paragraph), language: 'en' }).at(-1)?.speaker?.name

test.each(examples)('$paragraphs', ({ paragraphs, speaker }) => {
  expect(lastSpeaker(paragraphs)).toBe(speaker)
})

test('words that someone claims are not given to the speaker before', () => {
  expect(lastSpeaker(['“It is late,” said Ann Roe.', '“It is very early,” the one said.'])).toBe(undefined)
})

test('a story that turns to someone else carries nothing on', () => {
  expect(lastSpeaker(['“It is late,” said Ann Roe.', 'The bridge was shut.', '“It is very early.”'])).toBe(
    undefined,
  )
})
