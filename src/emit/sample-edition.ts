import type { Article } from '#news/article.ts'
import type { Block } from '#news/block.ts'
import type { Edition } from '#news/edition.ts'

export const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  text,
  lines: [1, 1],
  fingerprint: '',
})

/** An article for tests: a bare one with an id, and what a test gives. */
export function sampleArticle(id: string, given: Partial<Article> = {}): Article {
  return {
    id,
    slug: 'fog',
    section: 'sea',
    path: `/article/fog-${id}`,
    headline: 'Fog',
    kicker: null,
    standfirst: null,
    byline: [],
    dateline: null,
    agency: null,
    published: null,
    updated: null,
    source: null,
    url: null,
    label: null,
    language: 'en',
    direction: 'ltr',
    body: [paragraph('Ferries stay in port.')],
    quotes: [],
    pullQuotes: [],
    readAlso: [],
    previous: null,
    next: null,
    removed: [],
    notices: [],
    ...given,
  }
}

/** An edition of these articles, with one section for sea stories and an empty one for the harbour. */
export const sampleEdition = (articles: readonly Article[]): Edition => ({
  summary: {
    name: 'Harbour Post',
    tagline: 'News & tides',
    language: 'en',
    sections: [
      { slug: 'sea', name: 'Sea', stories: articles.length },
      { slug: 'harbour', name: 'Harbour', stories: 0 },
    ],
    stories: articles.length,
    minutes: 1,
  },
  front: {
    lead: null,
    second: null,
    voices: [],
    departments: [],
    stories: 0,
    minutes: 1,
    quotes: 0,
    speakers: 0,
  },
  sectionPages: [
    { slug: 'sea', name: 'Sea', page: 1, pages: 1, stories: articles.length, teasers: [] },
    { slug: 'harbour', name: 'Harbour', page: 1, pages: 1, stories: 0, teasers: [] },
  ],
  quotesPages: [],
  topicPages: [],
  articles,
  onward: new Map(),
  notices: [],
})
