import { expect, test } from 'vitest'
import { quoteUtterance } from './quote-utterance.ts'
import { sampleUtterance } from '#news/sample-quotes-page.ts'

const source = {
  speaker: 'Ada Field',
  headline: 'Fog & tide',
  address: 'https://example.org/article/fog#q-0a',
}

test('a quotation has its words with the paper’s between, its speaker, headline and link', () => {
  const paragraphs = [
    [
      { kind: 'said' as const, text: 'We sail,' },
      { kind: 'paper' as const, text: 'she said,' },
      { kind: 'said' as const, text: 'and <we> stay.' },
    ],
    [{ kind: 'said' as const, text: 'All of us.' }],
  ]
  const { text, html } = quoteUtterance(sampleUtterance('a', '', { paragraphs }), source)
  expect(text).toBe(
    '“We sail,” she said, “and <we> stay.\n“All of us.” — Ada Field, Fog & tide\nhttps://example.org/article/fog#q-0a',
  )
  expect(html).toBe(
    '<blockquote cite="https://example.org/article/fog#q-0a">“We sail,” she said, “and &lt;we&gt; stay.<br>“All of us.”</blockquote>' +
      '<p>— Ada Field, <a href="https://example.org/article/fog#q-0a">Fog &amp; tide</a></p>',
  )
})

test('words that nobody is named for have no name before the headline', () => {
  const { text } = quoteUtterance(sampleUtterance('a', 'No toll'), { ...source, speaker: null })
  expect(text).toBe('“No toll” — Fog & tide\nhttps://example.org/article/fog#q-0a')
})
