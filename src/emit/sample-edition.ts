import type { Article, MeasuredArticle } from '#news/article.ts'
import type { Block } from '#news/block.ts'
import type { Edition } from '#news/edition.ts'
import { measureArticle } from '#news/measure-article.ts'
import type { QuotesPage, QuotesSheet } from '#news/quotes-page.ts'
import { sampleArticle } from '#news/sample-article.ts'
import { sampleGroup, sampleQuotedStory, sampleQuotesPage } from '#news/sample-quotes-page.ts'

export const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  text,
  lines: [1, 1],
  fingerprint: '',
})

/** A story for tests that has words: one with an id, and what a test gives. */
export const sampleStory = (id: string, given: Partial<Article> = {}): MeasuredArticle =>
  measureArticle(
    sampleArticle({ id, path: `/article/fog-${id}`, body: [paragraph('Ferries stay in port.')], ...given }),
  )

/** Finds articles for an edition by id. */
export const openFrom =
  (articles: readonly MeasuredArticle[]): Edition['openArticle'] =>
  (id) => {
    const article = articles.find((one) => one.id === id)
    if (article === undefined) throw new Error(`no story ${id}`)
    return article
  }

/** A page that is made already. */
export const sampleSheet = (page: QuotesPage): QuotesSheet => ({
  speaker: page.speaker,
  page: page.page,
  name: page.groups[0]?.name ?? null,
  listStories: () => page.stories,
  tell: () => '',
  make: () => page,
})

/** An edition of these articles, with one section for sea stories and an empty one for the harbour. */
export const sampleEdition = (articles: readonly MeasuredArticle[]): Edition => ({
  summary: {
    name: 'Harbour Post',
    tagline: 'News & tides',
    language: 'en',
    sections: [
      { slug: 'sea', name: 'Sea', stories: articles.length },
      { slug: 'harbour', name: 'Harbour', stories: 0 },
    ],
    stories: articles.length,
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
  quotedLists: [],
  topicPages: [],
  stories: articles,
  openArticle: openFrom(articles),
  tellArticle: () => null,
  stampOf: (id) => id,
  hintOnward: (id) => id,
  openOnward: (id) => {
    throw new Error(`The edition has no onward links for ${id}`)
  },
  notices: [],
})

/** The first page of one speaker, who is quoted in these articles; what is said is left out. */
export const sampleSpeakerPage = (speaker: string, name: string, articles: readonly Article[]): QuotesPage =>
  sampleQuotesPage({
    speaker,
    groups: [sampleGroup([], { name, slug: speaker, quotes: 1, stories: articles.length })],
    stories: articles.map(({ id, path, headline, section, published }) =>
      sampleQuotedStory(id, { path, headline, section: { slug: section, name: 'Sea' }, published }),
    ),
  })
