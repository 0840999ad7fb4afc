import { expect, test } from 'vitest'
import { findSpans } from '#parse/quote/span/find-spans.ts'
import { chooseTongue } from '#parse/quote/tongue/choose-tongue.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenizeAround } from './tokenize.ts'

function sentencesOf(text: string): readonly string[] {
  const tokens = tokenizeAround(text, findSpans(text), chooseTongue('en'))
  return splitSentences(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

test.each([
  ['It rained. Roe left.', ['It rained.', 'Roe left.']],
  ['Mr. Roe met Sen. Poe. They left.', ['Mr. Roe met Sen. Poe.', 'They left.']],
  ['“It is late.” Roe left.', ['“It is late.”', 'Roe left.']],
  ['“Is it late?” Roe asked.', ['“Is it late?” Roe asked.']],
  ['“It is late,” Roe said. “Go.”', ['“It is late,” Roe said.', '“Go.”']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('a sentence without end is cut', () => {
  expect(sentencesOf('word '.repeat(1000)).length).toBeGreaterThan(3)
})
