import { expect, test } from 'vitest'
import { parseSeed } from '#parse/parse-seed.ts'

const parse = (text: string) => {
  const parsed = parseSeed({ path: 'x.txt', format: 'txt', text })
  if (parsed.kind !== 'article') throw new Error('spiked')
  const { label, headline } = parsed.article
  return { label, headline }
}

test('a kind of story above the headline is its label', () => {
  expect(parse('Background\n\nWhat the treaty says\n\nIt says little.')).toEqual({
    label: 'Background',
    headline: 'What the treaty says',
  })
})

test('a headline that begins with such a word stays the headline', () => {
  expect(parse('Background checks fall short\n\nThey fell again.')).toEqual({
    label: null,
    headline: 'Background checks fall short',
  })
})

test('such a word alone is all the headline there is', () => {
  expect(parse('Opinion')).toEqual({ label: null, headline: 'Opinion' })
})
