import { expect, test } from 'vitest'
import type { Block } from './block.ts'
import { describeStory } from './describe-story.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: '' })

test('the standfirst, else the first paragraph, else nothing', () => {
  expect(describeStory({ standfirst: 'In short.', body: [paragraph('At length.')] })).toBe('In short.')
  expect(describeStory({ standfirst: null, body: [paragraph('At length.')] })).toBe('At length.')
  expect(describeStory({ standfirst: null, body: [] })).toBe(null)
})

test('a long paragraph is cut at a word within 200 characters', () => {
  const text = describeStory({ standfirst: null, body: [paragraph('harbour '.repeat(40))] })
  expect(text).toBe(`${'harbour '.repeat(25).trim()}…`)
})
