import { expect, test } from 'vitest'
import type { QuotesPage } from '#news/quotes-page.ts'
import { describeQuotesPage } from './describe-quotes-page.ts'

const SITE = { origin: 'https://example.org', base: '/' }
const PAGE: QuotesPage = {
  speaker: 'ada-field',
  page: 1,
  pages: 1,
  facts: {
    quotes: 1,
    people: 1,
    organisations: 0,
    described: 0,
    unattributed: 0,
    spoken: 5,
    total: 50,
    stories: 1,
  },
  shares: [],
  groups: [
    {
      kind: 'person',
      name: 'Ada Field',
      slug: 'ada-field',
      role: 'mayor of Harwick',
      quotes: 1,
      words: 5,
      stories: 1,
      utterances: [
        {
          story: '0000000a',
          paragraphs: [
            [
              { kind: 'said', text: 'We sail,' },
              { kind: 'paper', text: 'she said,' },
              { kind: 'said', text: 'and we stay.' },
            ],
          ],
          marks: ['“', '”'],
          source: null,
          where: { kind: 'body', fingerprint: '0a1b2c3d', paragraph: 1, crosshead: null },
          at: [0, 0],
        },
      ],
    },
  ],
  stories: [
    {
      id: '0000000a',
      path: '/article/ferry-0000000a',
      headline: 'Ferry',
      section: { slug: 'coast', name: 'Coast' },
      published: null,
      foreign: null,
    },
  ],
}

test('a speaker’s page says whom it is about, and what was said where', () => {
  const isPartOf = 'https://example.org/article/ferry-0000000a#q-0a1b2c3d'
  expect(describeQuotesPage(PAGE, 'https://example.org/quotes/ada-field', SITE)).toEqual({
    '@type': 'CollectionPage',
    '@id': 'https://example.org/quotes/ada-field',
    about: { '@type': 'Person', name: 'Ada Field', jobTitle: 'mayor of Harwick' },
    hasPart: [
      { '@type': 'Quotation', text: 'We sail,', isPartOf },
      { '@type': 'Quotation', text: 'and we stay.', isPartOf },
    ],
  })
})

test('the page of the whole edition is about nobody', () => {
  expect(describeQuotesPage({ ...PAGE, speaker: null }, 'https://example.org/quotes', SITE)).toBeNull()
})
