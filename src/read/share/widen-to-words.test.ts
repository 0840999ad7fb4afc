import { expect, test } from 'vitest'
import { widenToWords } from './widen-to-words.ts'

const widen = (text: string, part: string) => {
  const from = text.indexOf(part)
  const span = widenToWords(text, { from, to: from + part.length })
  return text.slice(span.from, span.to)
}

test('a word that was cut is made whole', () => {
  expect(widen('The ferries won’t sail.', 'erries won')).toBe('ferries won’t')
})

test('marks stay as they were chosen', () => {
  expect(widen('He said: “We go.” Then', '“We go.”')).toBe('“We go.”')
  expect(widen('He said: “We go.” Then', 'We go.')).toBe('We go.')
})
