import { expect, test } from 'vitest'
import type { Quote } from '#news/quote.ts'
import { composeQuotation } from './compose-quotation.ts'

const TEXT = 'Ada Rowe said: „We go < home“ and left.'
const QUOTE: Quote = {
  text: 'We go < home',
  speaker: 'Ada Rowe',
  speakerKind: 'person',
  role: null,
  block: 0,
  start: 15,
  end: 29,
  group: 0,
  fingerprint: '0a1b2c3d',
}
const STORY = {
  headline: 'Home & away',
  language: 'de',
  body: [{ kind: 'paragraph', text: TEXT, lines: [1, 1], fingerprint: '00000001' } as const],
}
const ADDRESS = 'https://example.org/article/home-01234567'

test('a speaker’s words keep their marks, and have a name, a headline and a link in both forms', () => {
  const { text, html } = composeQuotation(
    ADDRESS,
    { text: TEXT, from: 16, to: 28, quote: QUOTE, fragment: 'q-0a1b2c3d.00zz.0abc' },
    STORY,
  )
  const [words, link] = text.split('\n')
  expect(words).toBe('„We go < home“ — Ada Rowe, Home & away')
  expect(link).toBe(
    `${ADDRESS}#q-0a1b2c3d.00zz.0abc:~:text=said%3A%20%E2%80%9E-,We%20go%20%3C%20home,-%E2%80%9C%20and`,
  )
  expect(html).toBe(
    `<blockquote cite="${link}">„We go &lt; home“</blockquote>` +
      `<p>— Ada Rowe, <a href="${link}">Home &amp; away</a></p>`,
  )
})

test('the paper’s own words have no speaker', () => {
  const { text } = composeQuotation(
    ADDRESS,
    { text: TEXT, from: 30, to: 38, quote: null, fragment: '' },
    STORY,
  )
  expect(text).toBe(
    `“and left” — Home & away\n${ADDRESS}#:~:text=%E2%80%9EWe%20go%20%3C%20home%E2%80%9C-,and%20left,-%2E`,
  )
})
