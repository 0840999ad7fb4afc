import type { QuotedStory, QuotesPage, SpeakerGroup, Utterance } from './quotes-page.ts'

/* Pages of quotes for tests: what a test does not say is as empty as it can be. */

export const sampleUtterance = (story: string, text: string, given: Partial<Utterance> = {}): Utterance => ({
  story,
  paragraphs: [[{ kind: 'said', text }]],
  marks: ['“', '”'],
  source: null,
  where: { kind: 'body', fingerprint: '0a1b2c3d', paragraph: 1, crosshead: null },
  at: [0, 0],
  ...given,
})

export const sampleGroup = (
  utterances: readonly Utterance[],
  given: Partial<SpeakerGroup> = {},
): SpeakerGroup => ({
  kind: 'person',
  name: 'Ada Field',
  slug: 'ada-field',
  role: null,
  quotes: utterances.length,
  words: 10,
  stories: 1,
  utterances,
  ...given,
})

export const sampleQuotedStory = (id: string, given: Partial<QuotedStory> = {}): QuotedStory => ({
  id,
  path: `/article/story-${id}`,
  headline: `Story ${id}`,
  section: { slug: 'town', name: 'Town' },
  published: null,
  foreign: null,
  ...given,
})

export const sampleQuotesPage = (given: Partial<QuotesPage>): QuotesPage => ({
  speaker: null,
  page: 1,
  pages: 1,
  facts: {
    quotes: 1,
    people: 1,
    organisations: 0,
    described: 0,
    unattributed: 0,
    spoken: 10,
    total: 100,
    stories: 1,
  },
  shares: [],
  choices: null,
  groups: [],
  stories: [],
  ...given,
})
