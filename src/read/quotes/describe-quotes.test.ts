import { expect, test } from 'vitest'
import { describeQuotes, titleQuotes } from './describe-quotes.ts'
import { sampleGroup, sampleQuotesPage } from '#news/sample-quotes-page.ts'

test('says how much is quoted and from whom', () => {
  const facts = {
    quotes: 6,
    people: 2,
    organisations: 1,
    described: 1,
    unattributed: 0,
    spoken: 20,
    total: 80,
  }
  expect(describeQuotes(sampleQuotesPage({ facts: { ...facts, stories: 3 } }))).toBe(
    '6 quotations from 2 people, 1 organisation and sources without a name. They are 25% of the words of 3 stories.',
  )
  expect(describeQuotes(sampleQuotesPage({ facts: { ...facts, quotes: 0, stories: 1 } }))).toBe(
    'Nobody is quoted in this edition.',
  )
})

test('a speaker’s page bears the name and tells of the stories that quote the speaker', () => {
  const facts = {
    quotes: 1,
    people: 1,
    organisations: 0,
    described: 0,
    unattributed: 0,
    spoken: 20,
    total: 80,
  }
  const page = sampleQuotesPage({
    speaker: 'ada-field',
    facts: { ...facts, stories: 1 },
    groups: [sampleGroup([])],
  })
  expect(titleQuotes(page)).toBe('What Ada Field said')
  expect(describeQuotes(page)).toBe('1 quotation in 1 story, 25% of its words.')
  expect(titleQuotes(sampleQuotesPage({}))).toBe('Who said what')
})
