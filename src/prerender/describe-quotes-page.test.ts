import { expect, test } from 'vitest'
import {
  sampleGroup,
  sampleQuotedStory,
  sampleQuotesPage,
  sampleUtterance,
} from '#news/sample-quotes-page.ts'
import { describeQuotesPage } from './describe-quotes-page.ts'

const SITE = { origin: 'https://example.org', base: '/' }
const PAGE = sampleQuotesPage({
  speaker: 'ada-field',
  groups: [
    sampleGroup(
      [
        sampleUtterance('0000000a', '', {
          paragraphs: [
            [
              { kind: 'said', text: 'We sail,' },
              { kind: 'paper', text: 'she said,' },
              { kind: 'said', text: 'and we stay.' },
            ],
          ],
        }),
      ],
      { role: 'mayor of Harwick' },
    ),
  ],
  stories: [sampleQuotedStory('0000000a', { path: '/article/ferry-0000000a' })],
})

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
