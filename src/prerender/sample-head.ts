import type { PublicArticle } from '#news/article.ts'
import type { EditionSummary } from '#news/edition.ts'
import { samplePublicArticle } from '#news/sample-public-article.ts'
import { storyHead, type PageHead } from '#read/page-head.ts'
import type { HeadSetting } from './head-setting.ts'

const SUMMARY: EditionSummary = {
  name: 'Harbour Post',
  tagline: 'News & tides',
  language: 'en',
  sections: [{ slug: 'sea', name: 'Sea', stories: 1 }],
  stories: 1,
}

const STORY = samplePublicArticle({
  headline: '“Fog” & tide',
  body: [{ kind: 'paragraph', text: 'Ferries stay in port.', lines: [3, 3], fingerprint: 'f1' }],
  speech: { total: 4, speakers: [] },
})

/** The head of a story's page, for tests: a bare story and what a test gives. */
export const sampleHead = (given: Partial<PublicArticle> = {}): PageHead =>
  storyHead({ ...STORY, ...given }, SUMMARY)

/** A setting for tests: a public site without pictures, and what a test gives. */
export const sampleSetting = (given: Partial<HeadSetting> = {}): HeadSetting => ({
  kind: 'article',
  summary: SUMMARY,
  site: { origin: 'https://example.org', base: '/news/' },
  picture: null,
  quotes: null,
  hasAtom: true,
  ...given,
})
