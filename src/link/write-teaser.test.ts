import { expect, test } from 'vitest'
import { sampleCrosshead, sampleParagraph } from '#news/sample-block.ts'
import { holdArticles } from './hold-articles.ts'
import { sampleStory } from './sample-copy.ts'
import { writeTeaser } from './write-teaser.ts'

function sampleGist(id: number, given: Parameters<typeof sampleStory>[1] = {}) {
  const [gist] = holdArticles([sampleStory(id, given)]).gists
  if (gist === undefined) throw new Error('none')
  return gist
}

const town = { section: { slug: 'town', name: 'Town' }, language: 'en' }

test('carries what a list shows of a story', () => {
  const gist = sampleGist(1, {
    headline: '“The bridge is open”',
    slug: 'the-bridge-is-open',
    label: 'Background',
    published: '2024-03-14',
    body: [sampleCrosshead('Why it closed'), sampleParagraph('Rain fell.'), sampleParagraph('Much rain.')],
  })
  expect(writeTeaser(gist, town)).toEqual({
    id: '00000001',
    path: '/article/the-bridge-is-open-00000001',
    headline: '“The bridge is open”',
    section: { slug: 'town', name: 'Town' },
    label: 'Background',
    summary: 'Rain fell.',
    minutes: 1,
    published: '2024-03-14',
    foreign: null,
    imprint: '3f798947',
  })
})

test('takes the standfirst for its summary, and nothing where there is nothing', () => {
  const body = [sampleParagraph('Rain fell.')]
  expect(writeTeaser(sampleGist(1, { standfirst: 'After a year', body }), town).summary).toBe('After a year')
  expect(writeTeaser(sampleGist(1), town).summary).toBeNull()
  expect(writeTeaser(sampleGist(1, { body: [sampleCrosshead('Why')] }), town).summary).toBeNull()
})

test('a story in another language than the edition’s says so', () => {
  const gist = sampleGist(1, { language: 'ar', direction: 'rtl' })
  expect(writeTeaser(gist, town).foreign).toEqual({ lang: 'ar', dir: 'rtl' })
})
