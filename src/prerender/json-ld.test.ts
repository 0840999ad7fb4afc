import { expect, test } from 'vitest'
import type { Quote } from '#news/quote.ts'
import { frontHead } from '#read/page-head.ts'
import { writeJsonLd } from './json-ld.ts'
import { sampleHead, sampleSetting } from './sample-head.ts'

const quote = (given: Partial<Quote>): Quote => ({
  text: 'we wait',
  speaker: null,
  speakerKind: null,
  role: null,
  block: 0,
  start: 0,
  end: 9,
  group: 0,
  fingerprint: 'f7',
  ...given,
})

const graphOf = (...given: Parameters<typeof writeJsonLd>): unknown =>
  JSON.parse(writeJsonLd(...given) ?? 'null')

test('a story says what its copy says, and nothing in place of what it does not', () => {
  expect(graphOf(sampleHead(), sampleSetting())).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': 'https://example.org/news/article/fog-0a1b2c3d',
        url: 'https://example.org/news/article/fog-0a1b2c3d',
        mainEntityOfPage: 'https://example.org/news/article/fog-0a1b2c3d',
        headline: '“Fog” & tide',
        description: 'Ferries stay in port.',
        articleSection: 'Sea',
        inLanguage: 'en',
        publisher: { '@type': 'Organization', name: 'Harbour Post' },
        articleBody: 'Ferries stay in port.',
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Harbour Post', item: 'https://example.org/news/' },
          { '@type': 'ListItem', position: 2, name: 'Sea', item: 'https://example.org/news/section/sea' },
          {
            '@type': 'ListItem',
            position: 3,
            name: '“Fog” & tide',
            item: 'https://example.org/news/article/fog-0a1b2c3d',
          },
        ],
      },
    ],
  })
})

test('who wrote it, when, and its picture', () => {
  const head = sampleHead({ byline: ['Mara Lind'], published: '2031-05-03', updated: '2031-05-04' })
  const picture = { path: '/cards/0a1b2c3d.png', alt: '', width: 1200, height: 630 }
  expect(graphOf(head, sampleSetting({ picture }))).toMatchObject({
    '@graph': [
      {
        author: [{ '@type': 'Person', name: 'Mara Lind' }],
        datePublished: '2031-05-03',
        dateModified: '2031-05-04',
        image: 'https://example.org/news/cards/0a1b2c3d.png',
      },
      {},
    ],
  })
})

test('quotations with their speakers: a person, an organisation, a source without a name, nobody', () => {
  const quotes = [
    quote({ speaker: 'Mara Lind', speakerKind: 'person', role: 'harbour master' }),
    quote({ speaker: 'Port Authority', speakerKind: 'organisation' }),
    quote({ speaker: 'a ferry captain', speakerKind: 'described' }),
    quote({}),
  ]
  const base = {
    '@type': 'Quotation',
    '@id': 'https://example.org/news/article/fog-0a1b2c3d#q-f7',
    text: 'we wait',
  }
  expect(graphOf(sampleHead({ quotes }), sampleSetting())).toMatchObject({
    '@graph': [
      {
        hasPart: [
          {
            ...base,
            spokenByCharacter: { '@type': 'Person', name: 'Mara Lind', jobTitle: 'harbour master' },
          },
          { ...base, spokenByCharacter: { '@type': 'Organization', name: 'Port Authority' } },
          { ...base, creditText: 'a ferry captain' },
          base,
        ],
      },
      {},
    ],
  })
})

test('the copy cannot close the element it stands in', () => {
  const head = sampleHead({ headline: '</script><b>' })
  expect(writeJsonLd(head, sampleSetting())).not.toContain('<')
})

test('there is nothing to say of the front, nor of a page that does not exist', () => {
  const { summary } = sampleSetting()
  expect(writeJsonLd(frontHead(summary), sampleSetting({ kind: 'front' }))).toBe(null)
  expect(writeJsonLd({ ...sampleHead(), story: null }, sampleSetting({ kind: 'missing' }))).toBe(null)
})
